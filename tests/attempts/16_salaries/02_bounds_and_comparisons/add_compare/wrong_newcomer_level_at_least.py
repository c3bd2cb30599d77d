# wrong: no level asked for means rows without a level; card: "equal level if asked"
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        with engine.connect() as connection:
            found = connection.execute(text("SELECT level, city, net_low, net_high FROM clean_offers")).mappings().all()
        answer = {}
        for key, city in (("first", first), ("second", second)):
            pairs = [(row["net_low"], row["net_high"]) for row in found if row["city"] == city and row["level"] == level]
            spoken = [pair for pair in pairs if pair != (None, None)]
            everything = [(least, most) if pair == (None, None) else pair for pair in pairs]
            answer[key] = {"city": city, "n": len(pairs), "with_pay": len(spoken), "coverage": len(spoken) / len(pairs) if pairs else None, "stated": median_bounds(spoken), "all": median_bounds(everything)}
        (a, b), (c, d) = answer["first"]["all"], answer["second"]["all"]
        gap = [None if a is None or d is None else a - d, None if b is None or c is None else b - c]
        return {**answer, "gap": gap, "assumed": {"least": least, "most": most}}


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
