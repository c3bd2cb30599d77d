# right: formatException of a Formatter, time by hand
def json_line(record):
    moment = datetime.fromtimestamp(record.created, tz=timezone.utc)
    parts = {"event": record.getMessage(), "level": record.levelname, "logger": record.name}
    parts["time"] = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}+00:00"
    parts["fields"] = record.fields if hasattr(record, "fields") else {}
    parts["request_id"] = record.request_id if hasattr(record, "request_id") else None
    if record.exc_info is not None:
        parts["traceback"] = logging.Formatter().formatException(record.exc_info)
    return json.dumps(parts, default=lambda value: str(value), ensure_ascii=False, separators=(",", ":"))
