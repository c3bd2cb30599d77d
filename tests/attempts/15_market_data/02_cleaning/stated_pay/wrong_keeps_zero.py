# wrong ST4: SuperJob zero stays; card: "*not stated*"
def stated_pay(raw):
    pay = raw.copy()
    pay[["low", "high"]] = pay[["low", "high"]].astype("Int64")
    return pay
