# wrong LG4: the text of the error alone; card: "LG4: the error came without its traceback"
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
        row["traceback"] = str(record.exc_info[1])
    return json.dumps(row, ensure_ascii=False, default=str)
