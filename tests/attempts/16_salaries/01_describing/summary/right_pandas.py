# right: pandas all the way
def summary(rows, least=5):
    amounts = pandas.Series([row["net_low"] for row in rows], dtype=float).dropna()
    q1, median, q3 = amounts.quantile([0.25, 0.5, 0.75])
    if amounts.count() < max(least, 1):
        q1 = median = q3 = None
    share = None
    if len(rows) > 0:
        share = amounts.count() / len(rows)
    return dict(n=len(rows), with_pay=len(amounts), share=share, q1=q1, median=median, q3=q3)



save_functions("market.py", summary, imports=["import pandas"])
