# wrong SQ1: missing meets missing; card: "SQ1: a hidden employer"
def with_size(offers, employers):
    latest = employers.sort_values("as_of").drop_duplicates("employer", keep="last")
    return offers.merge(latest[["employer", "size"]], on="employer", how="left")
