# wrong ST3: None becomes 0; card: "a missing lower end is no 0"
def lowest(rows):
    amounts = [row["net_low"] or 0 for row in rows if row["level"] == "junior"]
    return min(amounts) if amounts else None


def lower_quartile(rows):
    amounts = [row["net_low"] or 0 for row in rows if row["level"] == "junior"]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else None


def middle(rows):
    amounts = [row["net_low"] or 0 for row in rows if row["level"] == "junior"]
    return float(pandas.Series(amounts).quantile(0.5)) if amounts else None



starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
