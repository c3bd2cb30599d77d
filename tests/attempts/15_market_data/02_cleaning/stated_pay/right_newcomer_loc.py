# right: first the dtype, then loc
def stated_pay(raw):
    pay = raw.copy().astype({"low": "Int64", "high": "Int64"})
    pay.loc[(pay["site"] == "superjob") & (raw["low"] == 0), "low"] = pd.NA
    pay.loc[(pay["site"] == "superjob") & (raw["high"] == 0), "high"] = pd.NA
    return pay
