# right: lists, cell by cell
def stated_pay(raw):
    pay = raw.copy()
    for end in ["low", "high"]:
        values = []
        for site, value in zip(raw["site"], raw[end]):
            if pd.isna(value):
                values.append(pd.NA)
            elif site == "superjob" and value == 0:
                values.append(pd.NA)
            else:
                values.append(int(value))
        pay[end] = values
    pay = pay.astype({"low": "Int64", "high": "Int64"})
    return pay
