# wrong PY8: every 0 goes; card: "PY8: habr"
def stated_pay(raw):
    pay = raw.copy()
    for end in ("low", "high"):
        pay[end] = pay[end].mask(pay[end] == 0).astype("Int64")
    return pay
