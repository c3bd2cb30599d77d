# right: the latest first, then the first of each
def with_size(offers, employers):
    named = employers[employers["employer"].notna()]
    named = named.sort_values("as_of", ascending=False)
    named = named.drop_duplicates("employer")
    named = named[["employer", "size"]]
    both = offers.merge(named, on="employer", how="left", validate="many_to_one")
    return both
