# right: one query for both cities, a missing level as a condition
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        query = "SELECT city, net_low, net_high FROM clean_offers WHERE city IN (:first, :second)"
        values = {"first": first, "second": second}
        if level is not None:
            query, values = query + " AND level = :level", {**values, "level": level}
        with engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(text(query), values).mappings()]
        sides = []
        for city in (first, second):
            pairs = [(row["net_low"], row["net_high"]) for row in rows if row["city"] == city]
            stated = [(low, high) for low, high in pairs if low is not None or high is not None]
            sides.append({
                "city": city, "n": len(pairs), "with_pay": len(stated),
                "coverage": len(stated) / len(pairs) if pairs else None,
                "stated": median_bounds(stated),
                "all": median_bounds([(least, most) if pair == (None, None) else pair for pair in pairs]),
            })
        ours, theirs = sides[0]["all"], sides[1]["all"]
        gap = (
            ours[0] - theirs[1] if None not in (ours[0], theirs[1]) else None,
            ours[1] - theirs[0] if None not in (ours[1], theirs[0]) else None,
        )
        return {"first": sides[0], "second": sides[1], "gap": gap, "assumed": {"least": least, "most": most}}


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
