# wrong LG10: two records for a failed request; card: "LG10: each request has one `request_finished`"
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
        before = request_id.set(number)
        started = perf_counter()
        status = 500
        try:
            response = await call_next(request)
            status = response.status_code
        except Exception:
            log.exception("request_failed")
            raise
        finally:
            log.info("request_finished", extra={"fields": {"method": request.method, "path": request.url.path, "status": status, "ms": (perf_counter() - started) * 1000}})
            request_id.reset(before)
        response.headers["X-Request-ID"] = number
        return response


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
