# wrong SQ5: a left join still multiplies; card: "SQ5"
def with_size(offers, employers):
    return offers.merge(employers[["employer", "size"]], on="employer", how="left")
