# right: the conditions grow, the values go in by name
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        query = "SELECT net_low, published_at FROM clean_offers WHERE 1 = 1"
        values = {}
        if level is not None:
            query += " AND level = :level"
            values["level"] = level
        if city is not None:
            query += " AND city = :city"
            values["city"] = city
        with engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(text(query), values).mappings()]
        days = sorted(str(row["published_at"])[:10] for row in rows)
        return {**summary(rows), "since": days[0] if days else None, "until": days[-1] if days else None}


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
