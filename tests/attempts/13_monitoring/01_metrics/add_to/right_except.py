# right: except counts the failure and raises again
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
    answered = Counter("http_requests", "Requests answered.", ["method", "route", "status"], registry=registry)
    edges = tuple(0.0375 * 2 ** n for n in range(7))
    took = Histogram("http_request_duration_seconds", "Time to answer.", ["route"], buckets=edges, registry=registry)
    running = Gauge("http_requests_in_progress", "Requests under way.", registry=registry)

    def age():
        crawled = last_crawl()
        return float("nan") if crawled is None else now() - crawled

    Gauge("crawl_lag_seconds", "Age of the newest posting.", registry=registry).set_function(age)

    def note(request, status, begun):
        found = request.scope.get("route")
        path, method = ("unmatched", "other") if found is None else (found.path, request.method)
        if found is not None and method not in found.methods:
            method = "other"
        answered.labels(method, path, status).inc()
        took.labels(route=path).observe(time.time() - begun)

    @app.middleware("http")
    async def measure(request, call_next):
        if request.url.path == "/metrics":
            return await call_next(request)
        begun = time.time()
        with running.track_inprogress():
            try:
                response = await call_next(request)
            except Exception:
                note(request, 500, begun)
                raise
            note(request, response.status_code, begun)
            return response

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
save_cell("metrics.py")
