# wrong ME8: newcomer: no route, no count; card: "is counted, too, as unmatched"
def make_counted_app():
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ["route", "status"], registry=registry)
    app = FastAPI()

    @app.middleware("http")
    async def count(request, call_next):
        response = await call_next(request)
        route = request.scope.get("route")
        if route is not None:
            answered.labels(route.path, response.status_code).inc()
        return response

    @app.get("/vacancies/{number}")
    def vacancy(number: int):
        return {"number": number}

    @app.get("/employers/{name}/vacancies")
    def offers(name: str):
        return {"employer": name}

    @app.get("/metrics")
    def metrics():
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return app
