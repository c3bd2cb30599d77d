# right: IN for the cities, mappings
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        with engine.connect() as connection:
            found = connection.execute(text("SELECT level, city, net_low, net_high FROM clean_offers WHERE city IN (:a, :b)"), {"a": first, "b": second}).mappings().all()
        answer = {}
        for key, city in (("first", first), ("second", second)):
            pairs = [(row["net_low"], row["net_high"]) for row in found if row["city"] == city and level in (None, row["level"])]
            spoken = [pair for pair in pairs if any(end is not None for end in pair)]
            answer[key] = {
                "city": city,
                "n": len(pairs),
                "with_pay": len(spoken),
                "coverage": len(spoken) / len(pairs) if pairs else None,
                "stated": median_bounds(spoken),
                "all": median_bounds(spoken + [(least, most)] * (len(pairs) - len(spoken))),
            }
        (low1, high1), (low2, high2) = answer["first"]["all"], answer["second"]["all"]
        answer["gap"] = [None if low1 is None or high2 is None else low1 - high2, None if high1 is None or low2 is None else high1 - low2]
        answer["assumed"] = {"least": least, "most": most}
        return answer


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
