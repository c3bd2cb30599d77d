# right: newcomer, a tuple, +Inf written out, the label by its name
def make_search_app():
    titles = ["Python developer", "Data analyst", "Python tester"]
    registry = CollectorRegistry()
    answered = Counter("searches", "Searches answered.", ("result",), registry=registry)
    took = Histogram("search_duration_seconds", "Time to answer.", buckets=(0.1, 0.5, 2.5, float("inf")), registry=registry)
    running = Gauge("searches_in_progress", "Searches under way.", registry=registry)
    app = FastAPI()

    @app.get("/search")
    def search(text: str):
        with running.track_inprogress(), took.time():
            found = [title for title in titles if text.lower() in title.lower()]
            answered.labels(result=["none", "found"][len(found) > 0]).inc()
            return found

    @app.get("/metrics")
    def metrics():
        return Response(content=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return app
