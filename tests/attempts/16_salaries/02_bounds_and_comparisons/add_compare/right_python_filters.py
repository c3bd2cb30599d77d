# right: all rows fetched, Python keeps what was asked
def add_compare(app):
    engine = create_engine(app.state.database_url)

    @app.get("/market/compare")
    def market_compare(first: str, second: str, level: str | None = None, least: float = 0, most: float | None = None):
        with engine.connect() as connection:
            every = connection.execute(text("SELECT level, city, net_low, net_high FROM clean_offers")).mappings().all()
        answer = {}
        for name, city in (("first", first), ("second", second)):
            stated, silent = [], []
            for row in every:
                if row["city"] != city or (level is not None and row["level"] != level):
                    continue
                if row["net_low"] is None and row["net_high"] is None:
                    silent.append((least, most))
                else:
                    stated.append((row["net_low"], row["net_high"]))
            n = len(stated) + len(silent)
            answer[name] = {"city": city, "n": n, "with_pay": len(stated), "coverage": None if n == 0 else len(stated) / n}
            answer[name]["stated"] = list(median_bounds(stated))
            answer[name]["all"] = list(median_bounds(stated + silent))
        (low, high), (other_low, other_high) = answer["first"]["all"], answer["second"]["all"]
        lower = upper = None
        if low is not None and other_high is not None:
            lower = low - other_high
        if high is not None and other_low is not None:
            upper = high - other_low
        answer["gap"] = [lower, upper]
        answer["assumed"] = {"least": least, "most": most}
        return answer


save_functions("market_api.py", add_compare, imports=["from sqlalchemy import create_engine, text", "from jobboard.bounds import median_bounds"])
call_it_from_add_to()
