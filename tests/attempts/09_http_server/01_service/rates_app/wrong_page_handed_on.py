# wrong HT1: hands the error page on; card: "its page is no answer"
def ask_partner(partner):
    return requests.get(partner, timeout=5)  # may take seconds


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    def rates():
        answer = ask_partner(partner)
        return answer.json()

    return app
