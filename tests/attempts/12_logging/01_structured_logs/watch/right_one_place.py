# right: one place logs, in finally; the level is chosen there
events = dict(import_started=["rows"], row_refused=["id"], import_finished=["stored", "refused"], request_finished=["method", "path", "status", "ms"])


def import_rows(rows):
    log.info("import_started", extra={"fields": {"rows": len(rows)}})
    refused = [row["id"] for row in rows if not row.get("title")]
    for number in refused:
        log.warning("row_refused", extra={"fields": {"id": number}})
    stored = len(rows) - len(refused)
    log.info("import_finished", extra={"fields": {"stored": stored, "refused": len(refused)}})
    return stored


def watch(app):
    async def one_event(request, call_next):
        number = request.headers.get("x-request-id", "")
        if number == "":
            number = uuid4().hex[:8]
        request_id.set(number)
        started, status, fault = perf_counter(), 500, None
        try:
            response = await call_next(request)
            status = response.status_code
            response.headers["X-Request-ID"] = number
            return response
        except Exception as error:
            fault = error
            raise
        finally:
            fields = {"ms": (perf_counter() - started) * 1000, "status": status, "path": request.url.path, "method": request.method}
            log.log(40 if fault else 20, "request_finished", exc_info=fault, extra={"fields": fields})
            request_id.set(None)

    app.middleware("http")(one_event)


save_functions("logs.py", watch)
save_events(events)
