# wrong: float64 stays; card: "with a big I"
def stated_pay(raw):
    pay = raw.copy()
    for end in ("low", "high"):
        pay[end] = pay[end].mask((pay["site"] == "superjob") & (pay[end] == 0))
    return pay
