# wrong: msg is the message; card: "The message is finished by `getMessage`"
def json_line(record):
    line = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.msg,
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info and record.exc_info[1]:
        line["traceback"] = "".join(traceback.format_exception(record.exc_info[1]))
    return json.dumps(line, ensure_ascii=False, default=str)
