from jobboard.bounds import median_bounds
from sqlalchemy import create_engine, text
from jobboard.market import summary


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
        since, until = (days[0], days[-1]) if days else (None, None)
        return {**summary(rows), "since": since, "until": until}
    add_compare(app)


def add_compare(app):
    engine = create_engine(app.state.database_url)

    def side(city, level, least, most):
        query = "SELECT net_low, net_high FROM clean_offers WHERE city = :city"
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
