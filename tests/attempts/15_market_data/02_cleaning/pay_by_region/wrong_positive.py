# wrong PY8: 0 is taken for a gap; card: "PY8: Пермь states a 0"
def pay_by_region(offers, towns):
    paid = offers[offers["low"] > 0]
    placed = paid.merge(towns, on="city", how="left")
    groups = placed.groupby("region", as_index=False, dropna=False)
    return groups.agg(offers=("city", "size"), top=("low", "max"))
