# wrong ST4: still 0; card: "ST4: hh states no upper end"
def stated_pay(raw):
    pay = raw.copy()
    pay[["low", "high"]] = pay[["low", "high"]].fillna(0).astype("Int64")
    return pay
