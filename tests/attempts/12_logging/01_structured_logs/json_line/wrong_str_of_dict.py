# wrong LG9: the text of a dict is no JSON; card: "LG9: no parser can read this line"
def json_line(record):
    row = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info:
        row["traceback"] = "".join(traceback.format_exception(record.exc_info[1]))
    return str(row)
