# wrong HT7: asks at the start and keeps the answer; card: "rates of before are old"
def rates_app(partner):
    app = FastAPI()
    kept = []

    @app.get("/health")
    def health():
        return {"ok": True}

    @app.get("/rates")
    def rates():
        if not kept:
            kept.append(requests.get(partner, timeout=5))
        if kept[0].status_code != 200:
            raise HTTPException(502, "the partner failed")
        return kept[0].json()

    return app
