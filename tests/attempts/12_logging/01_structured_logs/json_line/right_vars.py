# right: asks the attributes of the record as a dict
def json_line(record):
    known = vars(record)
    row = dict(
        time=datetime.fromtimestamp(record.created).astimezone(timezone.utc).isoformat(timespec="milliseconds"),
        level=known["levelname"],
        logger=known["name"],
        event=record.getMessage(),
        request_id=known.get("request_id"),
        fields=known.get("fields", {}),
    )
    if known.get("exc_info"):
        row["traceback"] = "".join(traceback.format_exception(*record.exc_info))
    return json.dumps(row, default=str, ensure_ascii=False)
