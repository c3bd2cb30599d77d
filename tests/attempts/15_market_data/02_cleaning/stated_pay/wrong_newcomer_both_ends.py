# wrong ST4: only two zeros together mean nothing stated; card: "in each end by itself"
def stated_pay(raw):
    pay = raw.copy()
    zero = (pay["site"] == "superjob") & (pay["low"] == 0) & (pay["high"] == 0)
    pay["low"] = pay["low"].mask(zero)
    pay["high"] = pay["high"].mask(zero)
    return pay.astype({"low": "Int64", "high": "Int64"})
