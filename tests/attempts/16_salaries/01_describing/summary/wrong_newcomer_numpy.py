# wrong: what pandas gives is a plain number; card: "JSON refuses the numbers in which pandas counts"
def summary(rows, least=5):
    table = pandas.DataFrame(rows, columns=["net_low"])
    pay = table["net_low"].dropna().astype("float64")
    result = {"n": len(table), "with_pay": pay.count(), "share": None, "q1": None, "median": None, "q3": None}
    if len(table) > 0:
        result["share"] = pay.count() / len(table)
    if len(pay) >= least and len(pay) > 0:
        result["q1"] = pay.quantile(0.25)
        result["median"] = pay.median()
        result["q3"] = pay.quantile(0.75)
    return result


save_functions("market.py", summary, imports=["import pandas"])
