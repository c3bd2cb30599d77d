# right: a dict, new row numbers
def with_size(offers, employers):
    latest = {}
    for employer, size, as_of in zip(employers["employer"], employers["size"], employers["as_of"]):
        if pd.isna(employer):
            continue
        if employer not in latest or as_of > latest[employer][0]:
            latest[employer] = (as_of, size)
    sizes = []
    for employer in offers["employer"]:
        if pd.isna(employer) or employer not in latest:
            sizes.append(None)
        else:
            sizes.append(latest[employer][1])
    out = offers.reset_index(drop=True)
    out["size"] = sizes
    return out
