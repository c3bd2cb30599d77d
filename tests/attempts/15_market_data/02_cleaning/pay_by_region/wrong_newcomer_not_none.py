# wrong SQ1: a gap in a column is None; card: "a gap is `NaN`, not `None`"
def pay_by_region(offers, towns):
    paid = offers[offers["low"] != None]  # WHERE low IS NOT NULL
    placed = paid.merge(towns, on="city", how="left")  # LEFT JOIN towns USING (city)
    groups = placed.groupby("region", as_index=False, dropna=False)  # GROUP BY region
    return groups.agg(offers=("city", "size"), top=("low", "max"))  # COUNT(*), MAX(low)
