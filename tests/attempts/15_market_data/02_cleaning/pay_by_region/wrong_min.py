# wrong: the lowest; card: "the highest lower end"
def pay_by_region(offers, towns):
    paid = offers[offers["low"].notna()]
    placed = paid.merge(towns, on="city", how="left")
    groups = placed.groupby("region", as_index=False, dropna=False)
    return groups.agg(offers=("city", "size"), top=("low", "min"))
