# wrong ST3: silent rows are not fetched; card: "a silent offer is a row"
def add_compare(app):
    engine = create_engine(app.state.database_url)

    def side(city, level, least, most):
        query = "SELECT net_low, net_high FROM clean_offers WHERE city = :city AND (net_low IS NOT NULL OR net_high IS NOT NULL)"
        values = {"city": city}
        if level is not None:
            query += " AND level = :level"
            values["level"] = level
        with engine.connect() as connection:
            pairs = [(row["net_low"], row["net_high"]) for row in connection.execute(text(query), values).mappings()]
        stated = [pair for pair in pairs if pair != (None, None)]
        hidden = len(pairs) - len(stated)
        return {
            "city": city,
            "n": len(pairs),
            "with_pay": len(stated),
            "coverage": len(stated) / len(pairs) if pairs else None,
            "stated": median_bounds(stated),
            "all": median_bounds(stated + [(least, most)] * hidden),
        }

    def less(one, other):
        return None if one is None or other is None else one - other

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        ours, theirs = side(first, level, least, most), side(second, level, least, most)
        gap = [less(ours["all"][0], theirs["all"][1]), less(ours["all"][1], theirs["all"][0])]
        return {"first": ours, "second": theirs, "gap": gap, "assumed": {"least": least, "most": most}}


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
