# right: fetches all, Python keeps what was asked
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        with engine.connect() as connection:
            every = connection.execute(text("SELECT level, city, net_low, published_at FROM clean_offers")).mappings().all()
        kept = []
        for row in every:
            if level is not None and row["level"] != level:
                continue
            if city is not None and row["city"] != city:
                continue
            kept.append({"net_low": row["net_low"], "day": str(row["published_at"])[:10]})
        answer = summary(kept)
        answer["since"] = min((row["day"] for row in kept), default=None)
        answer["until"] = max((row["day"] for row in kept), default=None)
        return answer



save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
