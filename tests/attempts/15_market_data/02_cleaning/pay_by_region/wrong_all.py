# wrong: keeps every offer; card: "Томск states none"
def pay_by_region(offers, towns):
    placed = offers.merge(towns, on="city", how="left")
    groups = placed.groupby("region", as_index=False, dropna=False)
    return groups.agg(offers=("city", "size"), top=("low", "max"))
