# right: four queries, one for each question
def add_to(app):
    engine = create_engine(app.state.database_url)
    base = "SELECT net_low, published_at FROM clean_offers"
    queries = {
        (False, False): base,
        (True, False): base + " WHERE level = :level",
        (False, True): base + " WHERE city = :city",
        (True, True): base + " WHERE level = :level AND city = :city",
    }

    @app.get("/market/summary")
    def market_summary(level: str | None = None, city: str | None = None):
        query = queries[level is not None, city is not None]
        values = {"level": level, "city": city}
        with engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(text(query), {name: values[name] for name in values if f":{name}" in query}).mappings()]
        answer = {**summary(rows), "since": None, "until": None}
        if rows:
            days = [str(row["published_at"])[:10] for row in rows]
            answer["since"], answer["until"] = min(days), max(days)
        return answer



save_functions("market_api.py", add_to, imports=["from sqlalchemy import create_engine, text", "from jobboard.market import summary"])
