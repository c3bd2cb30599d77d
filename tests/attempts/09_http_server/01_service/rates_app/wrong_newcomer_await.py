# wrong HT2: await makes any call wait aside; card: "`await` takes only what an `async def` function gives"
def ask_partner(partner):
    return requests.get(partner, timeout=5)  # may take seconds


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    async def rates():
        answer = await ask_partner(partner)
        if answer.status_code != 200:
            raise HTTPException(502, "the partner failed")
        return answer.json()

    return app
