# wrong HT2: health gets the thread; card: "holds the one thread"
def ask_partner(partner):
    return requests.get(partner, timeout=5)  # may take seconds


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    def health():
        return {"ok": True}

    @app.get("/rates")
    async def rates():
        answer = ask_partner(partner)
        if answer.status_code != 200:
            raise HTTPException(502, "the partner failed")
        return answer.json()

    return app
