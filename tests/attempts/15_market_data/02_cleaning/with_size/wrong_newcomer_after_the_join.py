# wrong ST7: repairs the result; card: "repair the right table, not the result"
def with_size(offers, employers):
    named = employers.dropna(subset=["employer"]).sort_values("as_of")
    both = offers.merge(named, on="employer", how="left")
    both = both.drop_duplicates(["employer", "low"], keep="last")
    return both.drop(columns="as_of").reset_index(drop=True)
