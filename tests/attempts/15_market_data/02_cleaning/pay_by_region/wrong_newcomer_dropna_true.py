# wrong SQ2: the group without a region goes; card: "SQ2: Тула has no region"
def pay_by_region(offers, towns):
    paid = offers[offers["low"].notna()]  # WHERE low IS NOT NULL
    placed = paid.merge(towns, on="city", how="left")  # LEFT JOIN towns USING (city)
    groups = placed.groupby("region", as_index=False, dropna=True)  # GROUP BY region
    return groups.agg(offers=("city", "size"), top=("low", "max"))  # COUNT(*), MAX(low)
