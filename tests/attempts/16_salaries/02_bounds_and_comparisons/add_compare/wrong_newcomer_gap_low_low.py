# wrong ST4: lower less lower, upper less upper; card: "assume that both cities pay at the same end"
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        with engine.connect() as connection:
            found = connection.execute(text("SELECT level, city, net_low, net_high FROM clean_offers")).mappings().all()
        answer = {}
        for key, city in (("first", first), ("second", second)):
            pairs = [(row["net_low"], row["net_high"]) for row in found if row["city"] == city and (level is None or row["level"] == level)]
            spoken = [pair for pair in pairs if pair != (None, None)]
            everything = [(least, most) if pair == (None, None) else pair for pair in pairs]
            answer[key] = {"city": city, "n": len(pairs), "with_pay": len(spoken), "coverage": len(spoken) / len(pairs) if pairs else None, "stated": median_bounds(spoken), "all": median_bounds(everything)}
        gap = []
        for end in (0, 1):
            one, two = answer["first"]["all"][end], answer["second"]["all"][end]
            gap.append(None if one is None or two is None else one - two)
        return {**answer, "gap": gap, "assumed": {"least": least, "most": most}}


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
