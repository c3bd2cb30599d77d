# wrong: isoformat shows milliseconds by itself; card: "Milliseconds, UTC and its offset"
def json_line(record):
    line = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info:
        line["traceback"] = "".join(traceback.format_exception(record.exc_info[1]))
    return json.dumps(line, ensure_ascii=False, default=str)
