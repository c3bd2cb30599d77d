# wrong SQ1: the demonstration as it stands; card: "SQ1: a hidden employer"
def with_size(offers, employers):
    one = employers.sort_values("as_of").drop_duplicates("employer", keep="last").drop(columns="as_of")
    return offers.merge(one, on="employer", how="left", validate="many_to_one")
