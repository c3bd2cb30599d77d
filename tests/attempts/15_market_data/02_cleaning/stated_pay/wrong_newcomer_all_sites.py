# wrong PY8: every 0 is a gap; card: "PY8: habr"
def stated_pay(raw):
    pay = raw.copy()
    pay["low"] = pay["low"].mask(pay["low"] == 0).astype("Int64")
    pay["high"] = pay["high"].mask(pay["high"] == 0).astype("Int64")
    return pay
