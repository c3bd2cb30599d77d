# wrong HT2: a thread that is waited for in the loop; card: "holds the one thread"
def ask_partner(partner):
    return requests.get(partner, timeout=5)  # may take seconds


def rates_app(partner):
    app = FastAPI()

    @app.get("/health")
    async def health():
        return {"ok": True}

    @app.get("/rates")
    async def rates():
        kept = []
        thread = threading.Thread(target=lambda: kept.append(ask_partner(partner)))
        thread.start()
        thread.join()
        answer = kept[0]
        if answer.status_code != 200:
            raise HTTPException(502, "the partner failed")
        return answer.json()

    return app
