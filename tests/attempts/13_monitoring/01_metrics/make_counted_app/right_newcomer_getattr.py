# right: newcomer, labels by name, in the other order
def make_counted_app():
    registry = CollectorRegistry()
    answered = Counter("http_requests", "Requests answered.", ("status", "route"), registry=registry)
    app = FastAPI()

    @app.middleware("http")
    async def count(request, call_next):
        response = await call_next(request)
        answered.labels(status=str(response.status_code), route=getattr(request.scope.get("route"), "path", "unmatched")).inc()
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
