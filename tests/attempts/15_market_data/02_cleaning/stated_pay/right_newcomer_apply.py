# right: apply, row by row
def real(row, end):
    if row["site"] == "superjob" and row[end] == 0:
        return None
    return row[end]


def stated_pay(raw):
    pay = raw.copy()
    if len(pay) == 0:
        return pay.astype({"low": "Int64", "high": "Int64"})
    pay["low"] = raw.apply(lambda row: real(row, "low"), axis=1)
    pay["high"] = raw.apply(lambda row: real(row, "high"), axis=1)
    return pay.astype({"low": "Int64", "high": "Int64"})
