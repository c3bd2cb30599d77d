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
    edges = [0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4]
    took = Histogram("http_request_duration_seconds", "Time to answer.", ["route"], buckets=edges, registry=registry)
    running = Gauge("http_requests_in_progress", "Requests under way.", registry=registry)

    def age():
        crawled = last_crawl()
        return float("nan") if crawled is None else now() - crawled

    Gauge("crawl_lag_seconds", "Age of the newest posting.", registry=registry).set_function(age)

    @app.middleware("http")
    async def measure(request, call_next):
        if request.url.path == "/metrics":
            return await call_next(request)
        begun, status = time.perf_counter(), 500
        with running.track_inprogress():
            try:
                response = await call_next(request)
                status = response.status_code
                return response
            finally:
                found = request.scope.get("route")
                route = found.path if found else "unmatched"
                method = request.method if found and request.method in found.methods else "other"
                answered.labels(method, route, status).inc()
                took.labels(route).observe(time.perf_counter() - begun)

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
