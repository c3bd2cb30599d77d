# right: loc writes the gaps
def stated_pay(raw):
    pay = raw.astype({"low": "Int64", "high": "Int64"})
    site = pay["site"] == "superjob"
    pay.loc[site & (pay["low"] == 0).fillna(False), "low"] = pd.NA
    pay.loc[site & (pay["high"] == 0).fillna(False), "high"] = pd.NA
    return pay
