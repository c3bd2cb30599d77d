"""Each event of the service: one line of JSON with a request id, secrets taken out."""

import json
import logging
import logging.config
import re
import traceback
from contextvars import ContextVar
from datetime import datetime, timezone
from time import perf_counter
from uuid import uuid4

request_id = ContextVar("request_id", default=None)
log = logging.getLogger("jobboard")


class Line(logging.Formatter):
    """A record as one line of JSON; texts are cleaned before they become JSON."""

    def format(self, record):
        return json.dumps(cleaned(json.loads(json_line(record))), ensure_ascii=False)


def cleaned(value, key=""):
    """The value with every text inside it redacted; what stands under "token" goes whole."""
    if isinstance(value, dict):
        return {name: cleaned(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [cleaned(item) for item in value]
    if isinstance(value, str):
        return "[token]" if key == "token" else redact(value)
    return value


def servers_own(record):
    """A filter for uvicorn's lines: none for a request, its query would stand there; tracebacks are redacted."""
    if record.exc_info:
        record.exc_text = redact("".join(traceback.format_exception(record.exc_info[1])))
    return record.name != "uvicorn.access"


def configure():
    """Lines to standard output, from INFO up. Any number of calls leaves one handler."""
    logging.config.dictConfig({
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": Line}},
        "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line", "filters": [add_id]}},
        "loggers": {
            "jobboard": {"level": "INFO", "handlers": ["out"], "propagate": False},
            "uvicorn.access": {"filters": [servers_own]},
            "uvicorn.error": {"filters": [servers_own]},
        },
    })


def add_to(app):
    """What serve.py calls: configure once, watch every request."""
    missing = [name for name in ("json_line", "redact", "add_id", "watch") if name not in globals()]
    if missing:
        log.warning("logs_unfinished: %s", ", ".join(missing))
        return
    configure()
    watch(app)


def json_line(record):
    row = {
        "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "event": record.getMessage(),
        "request_id": getattr(record, "request_id", None),
        "fields": getattr(record, "fields", {}),
    }
    if record.exc_info:
        row["traceback"] = "".join(traceback.format_exception(record.exc_info[1]))
    return json.dumps(row, ensure_ascii=False, default=str)


def redact(text):
    text = re.sub(r"""(Bearer |token=|'token': '|"token": ")[A-Za-z0-9._-]{12,}""", r"\1[token]", text)
    # A long word without @ is read once, not from each of its letters again.
    mail = r"([\w.+-]+)((?:@|%40)[\w-]+(?:\.[\w-]+)+)?"
    text = re.sub(mail, lambda found: "[email]" if found[2] else found.group(), text)
    return re.sub(r"(?<!\d)(?:\+7|%2B7|8)[ -]?(?:\(\d{3}\)|\d{3})[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)", "[phone]", text)


def add_id(record):
    record.request_id = request_id.get()
    return True


async def serve(number, work):
    before = request_id.set(number)
    try:
        return await work()
    finally:
        request_id.reset(before)


def watch(app):
    def fields(request, status, started):
        ms = round((perf_counter() - started) * 1000)
        return dict(fields=dict(method=request.method, path=request.url.path, status=status, ms=ms))

    @app.middleware("http")
    async def one_event(request, call_next):
        number = request.headers.get("X-Request-ID") or uuid4().hex[:8]
        before = request_id.set(number)
        started = perf_counter()
        try:
            response = await call_next(request)
            log.info("request_finished", extra=fields(request, response.status_code, started))
            response.headers["X-Request-ID"] = number
            return response
        except Exception:
            log.exception("request_finished", extra=fields(request, 500, started))
            raise
        finally:
            request_id.reset(before)
