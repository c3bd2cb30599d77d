# wrong: asks once, when the service starts; card: "rows added later"
def add_to(app):
    engine = create_engine(app.state.database_url)

    with engine.connect() as connection:
        every = [dict(row) for row in connection.execute(text("SELECT level, city, net_low, published_at FROM clean_offers")).mappings()]

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        conditions, values = [], {}
        for name, wanted in (("level", level), ("city", city)):
            if wanted is not None:
                conditions.append(f"{name} = :{name}")
                values[name] = wanted
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        rows = [row for row in every if level in (None, row["level"]) and city in (None, row["city"])]
        days = sorted(str(row["published_at"])[:10] for row in rows)
        since, until = (days[0], days[-1]) if days else (None, None)
        return {**summary(rows), "since": since, "until": until}


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
