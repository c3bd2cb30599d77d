# right: formatException, no line end behind
def json_line(record):
    moment = datetime.fromtimestamp(record.created, tz=timezone.utc)
    line = dict(
        time=moment.isoformat(timespec="milliseconds"),
        level=record.levelname,
        logger=record.name,
        event=record.getMessage(),
        request_id=getattr(record, "request_id", None),
        fields=getattr(record, "fields", {}),
    )
    if record.exc_info and record.exc_info[1] is not None:
        line["traceback"] = logging.Formatter().formatException(record.exc_info)
    return json.dumps(line, default=str, ensure_ascii=False)
