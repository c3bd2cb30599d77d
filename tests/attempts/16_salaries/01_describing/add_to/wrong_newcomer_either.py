# wrong: with a level the city is not looked at; card: "both together narrow"
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        if level:
            query, values = "SELECT net_low, published_at FROM clean_offers WHERE level = :level", {"level": level}
        elif city:
            query, values = "SELECT net_low, published_at FROM clean_offers WHERE city = :city", {"city": city}
        else:
            query, values = "SELECT net_low, published_at FROM clean_offers", {}
        with engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(text(query), values).mappings()]
        days = sorted(str(row["published_at"])[:10] for row in rows)
        return {**summary(rows), "since": days[0] if days else None, "until": days[-1] if days else None}


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
