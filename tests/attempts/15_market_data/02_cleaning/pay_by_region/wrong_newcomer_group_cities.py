# wrong: a row a town; card: "one row a region, not one a town"
def pay_by_region(offers, towns):
    paid = offers[offers["low"].notna()]  # WHERE low IS NOT NULL
    placed = paid.merge(towns, on="city", how="left")  # LEFT JOIN towns USING (city)
    groups = placed.groupby("city", as_index=False, dropna=False)  # GROUP BY region
    return groups.agg(offers=("city", "size"), top=("low", "max"))  # COUNT(*), MAX(low)
