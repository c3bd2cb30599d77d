# right: two tables from the start
def by_currency(offers, rates):
    stated = offers.dropna(subset=["low"])
    rouble = stated[stated["currency"].isin(["RUR", "RUB"])]
    foreign = stated[~stated["currency"].isin(["RUR", "RUB"])]
    foreign = foreign.assign(month=foreign["published_at"].dt.strftime("%Y-%m") + "-01").merge(rates, on=["currency", "month"], how="left")

    def pile(amounts):
        median = amounts.median()
        return {"n": len(amounts), "unknown": int(amounts.isna().sum()), "median": None if pandas.isna(median) else float(median)}

    return {"rouble": pile(rouble["low"]), "foreign": pile(foreign["low"] * foreign["rub_per_unit"])}
