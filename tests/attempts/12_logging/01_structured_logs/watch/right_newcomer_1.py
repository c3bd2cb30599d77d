# right: leans on serve of the task above
events = {
    "import_started": ["rows"],
    "row_refused": ["id"],
    "import_finished": ["stored", "refused"],
    "request_finished": ["method", "path", "status", "ms"],
}


def import_rows(rows):
    log.info("import_started", extra={"fields": {"rows": len(rows)}})
    stored = 0
    for row in rows:
        if row.get("title"):
            stored += 1
        else:
            log.warning("row_refused", extra={"fields": {"id": row.get("id")}})
    log.info("import_finished", extra={"fields": {"stored": stored, "refused": len(rows) - stored}})
    return stored


def watch(app):
    @app.middleware("http")
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID") or uuid4().hex[:8]
        fields = {"method": request.method, "path": request.url.path}
        started = perf_counter()

        async def work():
            try:
                response = await call_next(request)
            except Exception:
                fields["status"] = 500
                fields["ms"] = (perf_counter() - started) * 1000
                log.exception("request_finished", extra={"fields": fields})
                raise
            fields["status"] = response.status_code
            fields["ms"] = (perf_counter() - started) * 1000
            log.info("request_finished", extra={"fields": fields})
            return response

        response = await serve(number, work)
        response.headers["X-Request-ID"] = number
        return response


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
