# wrong: newcomer: the lag when the app was made; card: "data ages afterwards"
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
    total = Counter("http_requests", "Requests.", ["method", "route", "status"], registry=registry)
    duration = Histogram("http_request_duration_seconds", "Time to answer.", ["route"], buckets=[0.0375, 0.075, 0.15, 0.3, 0.6, 1.2, 2.4], registry=registry)
    running = Gauge("http_requests_in_progress", "Under way.", registry=registry)
    lag = Gauge("crawl_lag_seconds", "Age of the newest posting.", registry=registry)
    crawled = last_crawl()
    lag.set(float("nan") if crawled is None else now() - crawled)

    @app.middleware("http")
    async def measure(request, call_next):
        if request.url.path == "/metrics":
            return await call_next(request)
        running.inc()
        begun = time.perf_counter()
        status = 500
        try:
            response = await call_next(request)
            status = response.status_code
            return response
        finally:
            running.dec()
            route = request.scope.get("route")
            path = "unmatched" if route is None else route.path
            method = request.method if route is not None and request.method in route.methods else "other"
            total.labels(method, path, status).inc()
            duration.labels(path).observe(time.perf_counter() - begun)

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


save_cell("metrics.py")
