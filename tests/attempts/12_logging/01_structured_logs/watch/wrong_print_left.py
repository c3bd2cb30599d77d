# wrong LG5: a print beside the events; card: "LG5: what is printed has no level"
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
            log.warning("row_refused", extra={"fields": {"id": row["id"]}})
    log.info("import_finished", extra={"fields": {"stored": stored, "refused": len(rows) - stored}})
    print("done")
    return stored


def watch(app):
    @app.middleware("http")
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID") or uuid4().hex[:8]
        before = request_id.set(number)
        started = perf_counter()
        fields = {"method": request.method, "path": request.url.path, "status": 500}
        try:
            response = await call_next(request)
            fields["status"] = response.status_code
            fields["ms"] = round((perf_counter() - started) * 1000)
            log.info("request_finished", extra={"fields": fields})
            response.headers["X-Request-ID"] = number
            return response
        except Exception:
            fields["ms"] = round((perf_counter() - started) * 1000)
            log.exception("request_finished", extra={"fields": fields})
            raise
        finally:
            request_id.reset(before)


save_functions("logs.py", watch)
save_events(events)
