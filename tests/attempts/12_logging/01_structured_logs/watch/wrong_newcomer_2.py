# wrong LG8: the id is away before the event; card: "LG8: the id was away before the event was logged"
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
        number = request.headers.get("X-Request-ID", uuid4().hex[:8])
        started = perf_counter()
        fields = {"method": request.method, "path": str(request.url)}
        before = request_id.set(number)
        try:
            response = await call_next(request)
        except Exception:
            log.exception("request_finished", extra={"fields": {**fields, "status": 500, "ms": (perf_counter() - started) * 1000}})
            raise
        finally:
            request_id.reset(before)
        response.headers["X-Request-ID"] = number
        log.info("request_finished", extra={"fields": {**fields, "status": response.status_code, "ms": (perf_counter() - started) * 1000}})
        return response


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
