# wrong ST7: drops equal rows of the result; card: "ST7"
def with_size(offers, employers):
    named = employers.dropna(subset=["employer"]).sort_values("as_of")
    joined = offers.merge(named, on="employer", how="left")
    return joined.drop_duplicates(["employer", "low"], keep="last").drop(columns="as_of").reset_index(drop=True)
