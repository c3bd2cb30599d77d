# wrong LG9: the traceback follows the line; card: "LG9: one event, one line"
def json_line(record):
    row = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    line = json.dumps(row, ensure_ascii=False, default=str)
    if record.exc_info:
        line += "\n" + "".join(traceback.format_exception(record.exc_info[1]))
    return line
