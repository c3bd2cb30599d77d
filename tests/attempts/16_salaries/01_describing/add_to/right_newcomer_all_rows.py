# right: reads everything and keeps rows in Python, slow but true
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        with engine.connect() as connection:
            found = connection.execute(text("SELECT level, city, net_low, published_at FROM clean_offers ORDER BY published_at"))
            everything = [dict(row) for row in found.mappings()]
        kept = []
        for row in everything:
            if level is not None and row["level"] != level:
                continue
            if city is not None and row["city"] != city:
                continue
            kept.append(row)
        answer = summary(kept)
        answer["since"] = None
        answer["until"] = None
        if len(kept) > 0:
            answer["since"] = str(kept[0]["published_at"])[:10]
            answer["until"] = str(kept[-1]["published_at"])[:10]
        return answer


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
