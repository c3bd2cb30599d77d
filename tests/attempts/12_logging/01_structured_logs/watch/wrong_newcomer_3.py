# wrong LG7: the whole row goes into the fields; card: "LG7: the whole row went into the log"
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
            log.warning("row_refused", extra={"fields": row})
    log.info("import_finished", extra={"fields": {"stored": stored, "refused": len(rows) - stored}})
    return stored


def watch(app):
    @app.middleware("http")
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID") or uuid4().hex[:8]
        before = request_id.set(number)
        started = perf_counter()
        try:
            response = await call_next(request)
        except Exception:
            log.exception("request_finished", extra={"fields": {"method": request.method, "path": request.url.path, "status": 500, "ms": (perf_counter() - started) * 1000}})
            raise
        else:
            log.info("request_finished", extra={"fields": {"method": request.method, "path": request.url.path, "status": response.status_code, "ms": (perf_counter() - started) * 1000}})
            response.headers["X-Request-ID"] = number
            return response
        finally:
            request_id.reset(before)


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
