# wrong SQ2: the missing group goes; card: "SQ2: Тула has no region"
def pay_by_region(offers, towns):
    paid = offers[offers["low"].notna()]
    placed = paid.merge(towns, on="city", how="left")
    groups = placed.groupby("region", as_index=False, dropna=True)
    return groups.agg(offers=("city", "size"), top=("low", "max"))
