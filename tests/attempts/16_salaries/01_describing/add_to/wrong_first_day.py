# wrong: takes a first day where there is none; card: "when there are no rows"
def add_to(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        conditions, values = [], {}
        for name, wanted in (("level", level), ("city", city)):
            if wanted is not None:
                conditions.append(f"{name} = :{name}")
                values[name] = wanted
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        with engine.connect() as connection:
            found = connection.execute(text("SELECT net_low, published_at FROM clean_offers" + where), values).mappings()
            rows = [dict(row) for row in found]
        days = sorted(str(row["published_at"])[:10] for row in rows)
        since, until = (days[0], days[-1])
        return {**summary(rows), "since": since, "until": until}


save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
