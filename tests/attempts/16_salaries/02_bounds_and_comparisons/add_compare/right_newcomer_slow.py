# right: a helper inside, one query a city, a tuple for the gap
def add_compare(app):
    engine = create_engine(app.state.database_url)

    def one_city(city, level, least, most):
        connection = engine.connect()
        if level is None:
            result = connection.execute(text("SELECT net_low, net_high FROM clean_offers WHERE city = :city"), {"city": city})
        else:
            result = connection.execute(text("SELECT net_low, net_high FROM clean_offers WHERE city = :city AND level = :level"), {"city": city, "level": level})
        stated = []
        everything = []
        for low, high in result.fetchall():
            if low is None and high is None:
                everything.append((least, most))
            else:
                stated.append((low, high))
                everything.append((low, high))
        connection.close()
        coverage = None
        if len(everything) > 0:
            coverage = len(stated) / len(everything)
        return {"city": city, "n": len(everything), "with_pay": len(stated), "coverage": coverage, "stated": median_bounds(stated), "all": median_bounds(everything)}

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        one = one_city(first, level, least, most)
        two = one_city(second, level, least, most)
        lower = None
        upper = None
        if one["all"][0] is not None and two["all"][1] is not None:
            lower = one["all"][0] - two["all"][1]
        if one["all"][1] is not None and two["all"][0] is not None:
            upper = one["all"][1] - two["all"][0]
        return {"first": one, "second": two, "gap": (lower, upper), "assumed": {"least": least, "most": most}}


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
