# wrong: the time of the call is the time of the event; card: "That is another moment"
def json_line(record):
    line = {
        "time": datetime.now(timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", "null"),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info and record.exc_info[1]:
        line["traceback"] = str(record.exc_info[1])
    return json.dumps(line, ensure_ascii=False, default=str)
