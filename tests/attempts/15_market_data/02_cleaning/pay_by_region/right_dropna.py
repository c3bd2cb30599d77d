# right: dropna and other words for the same
def pay_by_region(offers, towns):
    paid = offers.dropna(subset=["low"])
    placed = pd.merge(paid, towns, how="left", on=["city"])
    return placed.groupby(["region"], dropna=False).agg(offers=("low", "count"), top=("low", "max")).reset_index()
