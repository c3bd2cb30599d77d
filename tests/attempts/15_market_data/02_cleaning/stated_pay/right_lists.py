# right: cell by cell
def cleaned(site, amount):
    if pd.isna(amount) or (site == "superjob" and amount == 0):
        return None
    return int(amount)


def stated_pay(raw):
    pay = raw.copy()
    for end in ("low", "high"):
        pay[end] = pd.array([cleaned(site, amount) for site, amount in zip(raw["site"], raw[end])], dtype="Int64")
    return pay
