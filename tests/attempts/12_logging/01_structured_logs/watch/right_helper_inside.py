# right: a helper inside, the clock of datetime
events = {
    "import_started": ["rows"],
    "row_refused": ["id"],
    "import_finished": ["stored", "refused"],
    "request_finished": ["method", "path", "status", "ms"],
}


def import_rows(rows):
    logging.getLogger("jobboard").info("import_started", extra={"fields": {"rows": len(rows)}})
    stored = 0
    for row in rows:
        if row.get("title"):
            stored += 1
        else:
            log.warning("row_refused", extra={"fields": {"id": row["id"]}})
    logging.getLogger("jobboard").info("import_finished", extra={"fields": {"stored": stored, "refused": len(rows) - stored}})
    return stored


def watch(app):
    def finished(request, started, status):
        spent = datetime.now(timezone.utc) - started
        return {"fields": {"method": request.method, "path": request.url.path, "status": status, "ms": spent.total_seconds() * 1000}}

    @app.middleware("http")
    async def around(request, call_next):
        started = datetime.now(timezone.utc)
        number = request.headers.get("X-Request-ID") or str(uuid4())[:8]
        token = request_id.set(number)
        try:
            response = await call_next(request)
        except Exception as error:
            log.error("request_finished", exc_info=error, extra=finished(request, started, 500))
            request_id.reset(token)
            raise
        log.info("request_finished", extra=finished(request, started, response.status_code))
        request_id.reset(token)
        response.headers["X-Request-ID"] = number
        return response


save_functions("logs.py", watch)
save_events(events)
