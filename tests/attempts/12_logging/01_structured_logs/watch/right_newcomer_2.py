# right: a helper beside watch
events = {}
events["import_started"] = ["rows"]
events["row_refused"] = ["id"]
events["import_finished"] = ["stored", "refused"]
events["request_finished"] = ["method", "path", "status", "ms"]


def import_rows(rows):
    log.info("import_started", extra={"fields": {"rows": len(rows)}})
    stored = 0
    refused = 0
    for row in rows:
        if row.get("title"):
            stored += 1
        else:
            refused += 1
            log.warning("row_refused", extra={"fields": {"id": row["id"]}})
    log.info("import_finished", extra={"fields": {"stored": stored, "refused": refused}})
    return stored


def log_end(request, status, started, error):
    fields = {}
    fields["method"] = request.method
    fields["path"] = request.url.path
    fields["status"] = status
    fields["ms"] = round((perf_counter() - started) * 1000)
    if error is None:
        log.info("request_finished", extra={"fields": fields})
    else:
        log.error("request_finished", extra={"fields": fields}, exc_info=error)


def watch(app):
    @app.middleware("http")  # runs around each request
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID")
        if number is None or number == "":
            number = uuid4().hex[:8]
        before = request_id.set(number)
        started = perf_counter()  # seconds
        try:
            response = await call_next(request)  # the route
            log_end(request, response.status_code, started, None)
        except Exception as error:
            log_end(request, 500, started, error)
            raise
        finally:
            request_id.reset(before)
        response.headers["X-Request-ID"] = number
        return response


if events:
    save_functions("logs.py", watch, helpers=True)
    save_events(events)
