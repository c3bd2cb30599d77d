# wrong PY8: no amounts give 0; card: "nobody said 0"
def lowest(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(amounts) if amounts else 0


def lower_quartile(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else 0


def middle(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.5)) if amounts else 0



starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
