# right: counts in dicts, in the order of the offers
def pay_by_region(offers, towns):
    region_of = {}
    for city, region in zip(towns["city"], towns["region"]):
        region_of[city] = region
    counts = {}
    tops = {}
    for city, low in zip(offers["city"], offers["low"]):
        if pd.isna(low):
            continue
        region = region_of.get(city)
        if pd.isna(region):
            region = None
        counts[region] = counts.get(region, 0) + 1
        if region not in tops or low > tops[region]:
            tops[region] = low
    rows = []
    for region in counts:
        rows.append((region, counts[region], tops[region]))
    return pd.DataFrame(rows, columns=["region", "offers", "top"])
