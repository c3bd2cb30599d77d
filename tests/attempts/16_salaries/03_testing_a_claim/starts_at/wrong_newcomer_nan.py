# wrong: no guard in the two pandas functions; card: "nan came back"
def lowest(rows):
    ends = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(ends) if ends else None


def lower_quartile(rows):
    return pandas.Series([row["net_low"] for row in rows if row["level"] == "junior"], dtype="float64").quantile(0.25)


def middle(rows):
    return pandas.Series([row["net_low"] for row in rows if row["level"] == "junior"], dtype="float64").median()


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
