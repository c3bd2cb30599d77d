# wrong: rows with a SuperJob zero go; card: "every row was to stay"
def stated_pay(raw):
    pay = raw.copy()
    pay = pay[(pay["site"] != "superjob") | ((pay["low"] != 0) & (pay["high"] != 0))]
    return pay.astype({"low": "Int64", "high": "Int64"})
