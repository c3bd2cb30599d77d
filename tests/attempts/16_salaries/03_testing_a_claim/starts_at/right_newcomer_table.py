# right: a pandas table, boolean masks and dropna
def lowest(rows):
    ends = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(ends, default=None)


def lower_quartile(rows):
    table = pandas.DataFrame(rows, columns=["level", "net_low"])
    ends = table[table["level"] == "junior"]["net_low"].dropna().astype(float)
    return float(ends.quantile(0.25)) if len(ends) else None


def middle(rows):
    table = pandas.DataFrame(rows, columns=["level", "net_low"])
    ends = table[table["level"] == "junior"]["net_low"].dropna().astype(float)
    return float(ends.median()) if len(ends) else None


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
