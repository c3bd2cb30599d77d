# right: attributes asked one by one, three arguments of format_exception
def json_line(record):
    answer = {}
    answer["level"] = record.levelname
    answer["logger"] = record.name
    answer["event"] = record.getMessage()
    when = datetime.fromtimestamp(record.created, timezone.utc)
    answer["time"] = when.isoformat(timespec="milliseconds")
    try:
        answer["request_id"] = record.request_id
    except AttributeError:
        answer["request_id"] = None
    if hasattr(record, "fields"):
        answer["fields"] = record.fields
    else:
        answer["fields"] = {}
    info = record.exc_info
    if info:
        kind, error, trace = info
        if error:
            text = ""
            for part in traceback.format_exception(kind, error, trace):
                text = text + part
            answer["traceback"] = text
    return json.dumps(answer, ensure_ascii=False, default=str)
