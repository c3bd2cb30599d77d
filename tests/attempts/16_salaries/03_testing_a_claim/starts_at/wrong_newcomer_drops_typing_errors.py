# wrong: leaves out what looks like a typing error; card: "every stated end counts"
def ends_of(rows):
    return [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None and row["net_low"] > 1000]


def lowest(rows):
    ends = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None and row["net_low"] > 1000]
    return min(ends) if ends else None


def lower_quartile(rows):
    ends = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None and row["net_low"] > 1000]
    return pandas.Series(ends).quantile(0.25) if ends else None


def middle(rows):
    ends = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None and row["net_low"] > 1000]
    return pandas.Series(ends).median() if ends else None


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
