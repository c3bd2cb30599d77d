# right: newcomer, try, except and a helper
import time
from datetime import datetime, timezone

from fastapi import Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest


def last_crawl():
    """When the newest posting was fetched, in seconds since 1970; None before the first crawl."""
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import SQLAlchemyError

    try:
        from jobboard.settings import database_url
    except ImportError:
        return None
    engine = create_engine(database_url())
    try:
        with engine.connect() as connection:
            newest = connection.execute(text("SELECT max(fetched_at) FROM postings")).scalar()
    except SQLAlchemyError:
        return None
    finally:
        engine.dispose()
    if isinstance(newest, str):
        newest = datetime.fromisoformat(newest)
    if newest is not None and newest.tzinfo is None:
        newest = newest.replace(tzinfo=timezone.utc)
    return newest.timestamp() if newest else None


def add_to(app, last_crawl=last_crawl, now=time.time):
    registry = CollectorRegistry()
    requests_total = Counter("http_requests_total", "How many requests.", ["method", "route", "status"], registry=registry)
    seconds_each = Histogram("http_request_duration_seconds", "How long.", ["route"], buckets=(0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4), registry=registry)
    under_way = Gauge("http_requests_in_progress", "How many now.", registry=registry)
    lag_gauge = Gauge("crawl_lag_seconds", "How old.", registry=registry)

    def lag_now():
        if last_crawl() is None:
            return float("nan")
        return now() - last_crawl()

    lag_gauge.set_function(lag_now)

    def note(request, status, seconds_taken):
        route = request.scope.get("route")
        if route is None:
            path = "unmatched"
            method = "other"
        else:
            path = route.path
            method = "other"
            for allowed in route.methods:
                if allowed == request.method:
                    method = allowed
        requests_total.labels(method=method, route=path, status=str(status)).inc()
        seconds_each.labels(route=path).observe(seconds_taken)

    async def middle(request, call_next):
        if request.scope["path"] == "/metrics":
            response = await call_next(request)
            return response
        begin = time.monotonic()
        under_way.inc()
        try:
            response = await call_next(request)
        except Exception:
            under_way.dec()
            note(request, 500, time.monotonic() - begin)
            raise
        under_way.dec()
        note(request, response.status_code, time.monotonic() - begin)
        return response

    def page():
        return Response(content=generate_latest(registry).decode(), headers={"content-type": CONTENT_TYPE_LATEST})

    app.middleware("http")(middle)
    app.add_api_route("/metrics", page, methods=["GET"])


save_cell("metrics.py")
