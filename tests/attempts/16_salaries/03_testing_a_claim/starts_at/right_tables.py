# right: a table for each
def lowest(rows):
    table = pandas.DataFrame(rows, columns=["level", "net_low"])
    amounts = pandas.to_numeric(table.loc[table["level"] == "junior", "net_low"]).dropna()
    return None if amounts.empty else float(amounts.min())


def lower_quartile(rows):
    table = pandas.DataFrame(rows, columns=["level", "net_low"])
    amounts = pandas.to_numeric(table.loc[table["level"] == "junior", "net_low"]).dropna()
    return None if amounts.empty else float(amounts.quantile(0.25))


def middle(rows):
    table = pandas.DataFrame(rows, columns=["level", "net_low"])
    amounts = pandas.to_numeric(table.loc[table["level"] == "junior", "net_low"]).dropna()
    return None if amounts.empty else float(amounts.median())


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
