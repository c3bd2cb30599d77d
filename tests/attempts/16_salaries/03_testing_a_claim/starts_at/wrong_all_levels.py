# wrong ST2: everybody is a beginner; card: "an offer that says no level"
def lowest(rows):
    amounts = [row["net_low"] for row in rows if row["net_low"] is not None]
    return min(amounts) if amounts else None


def lower_quartile(rows):
    amounts = [row["net_low"] for row in rows if row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else None


def middle(rows):
    amounts = [row["net_low"] for row in rows if row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.5)) if amounts else None



starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
