# wrong: min and max of no rows are None; card: "when there are no rows"
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        query, values = "SELECT net_low, published_at FROM clean_offers WHERE 1 = 1", {}
        if level:
            query, values["level"] = query + " AND level = :level", level
        if city:
            query, values["city"] = query + " AND city = :city", city
        with engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(text(query), values).mappings()]
        days = [str(row["published_at"])[:10] for row in rows]
        return {**summary(rows), "since": min(days), "until": max(days)}


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
