# wrong SQ2: an inner join; card: "SQ2: Тула has no region"
def pay_by_region(offers, towns):
    paid = offers[offers["low"].notna()]
    placed = paid.merge(towns, on="city", how="inner")
    groups = placed.groupby("region", as_index=False, dropna=False)
    return groups.agg(offers=("city", "size"), top=("low", "max"))
