# wrong HT1: hands the error page on; card: "its page is no answer"
def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    def rates():
        answer = requests.get(partner, timeout=5)
        return answer.json()

    return app
