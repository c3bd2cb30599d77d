# right: not missing, by isna
def pay_by_region(offers, towns):
    paid = offers[~offers["low"].isna()]
    placed = paid.merge(towns, on="city", how="left")
    groups = placed.groupby("region", as_index=False, dropna=False)
    return groups.agg(offers=("city", "size"), top=("low", "max"))
