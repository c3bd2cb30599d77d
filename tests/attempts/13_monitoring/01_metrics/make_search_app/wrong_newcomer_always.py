# wrong: newcomer: labels() takes the name; card: "its values are found and none"
def make_search_app():
    titles = ["Python developer", "Data analyst", "Python tester"]
    registry = CollectorRegistry()
    answered = Counter("searches", "Searches answered.", ["result"], registry=registry)
    took = Histogram("search_duration_seconds", "Time to answer.", buckets=[0.1, 0.5, 2.5], registry=registry)
    running = Gauge("searches_in_progress", "Searches under way.", registry=registry)
    app = FastAPI()

    @app.get("/search")
    def search(text: str):
        with running.track_inprogress(), took.time():
            found = [title for title in titles if text.lower() in title.lower()]
            answered.labels("result").inc()
            return found

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return app
