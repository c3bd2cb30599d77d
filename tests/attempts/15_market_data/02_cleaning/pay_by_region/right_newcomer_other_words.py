# right: at least 0 is stated
def pay_by_region(offers, towns):
    paid = offers[offers["low"] >= 0]  # WHERE low IS NOT NULL
    placed = paid.merge(towns, on=["city"], how="left")  # LEFT JOIN towns USING (city)
    groups = placed.groupby(["region"], as_index=False, dropna=False)  # GROUP BY region
    return groups.agg(offers=("city", "size"), top=("low", "max"))  # COUNT(*), MAX(low)
