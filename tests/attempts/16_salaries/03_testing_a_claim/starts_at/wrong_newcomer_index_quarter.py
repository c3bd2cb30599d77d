# wrong ST1: the row a quarter of the way up is the quartile; card: "it lies between two of them"
def lowest(rows):
    ends = sorted(row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None)
    return ends[0] if ends else None


def lower_quartile(rows):
    ends = sorted(row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None)
    return ends[len(ends) // 4] if ends else None


def middle(rows):
    ends = sorted(row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None)
    return ends[len(ends) // 2] if ends else None


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
