# right: newcomer, asks whether the key is there
def make_counted_app():
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ["route", "status"], registry=registry)
    app = FastAPI()

    @app.middleware("http")
    async def count(request, call_next):
        response = await call_next(request)
        if "route" in request.scope:
            route = request.scope["route"]
        else:
            route = None
        if route is None:
            name = "unmatched"
        else:
            name = route.path
        status = response.status_code
        answered.labels(name, status).inc(1)
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
