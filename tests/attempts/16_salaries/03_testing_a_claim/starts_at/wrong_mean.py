# wrong ST1: the mean for the middle; card: "this is the mean"
def lowest(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(amounts) if amounts else None


def lower_quartile(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else None


def middle(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).mean()) if amounts else None



starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
