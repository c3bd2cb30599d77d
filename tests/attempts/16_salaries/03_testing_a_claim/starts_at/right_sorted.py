# right: sorted lists, quantile by hand
def ends_of(rows):
    found = []
    for row in rows:
        if row["level"] == "junior" and row["net_low"] is not None:
            found.append(row["net_low"])
    return sorted(found)


def part(amounts, share):
    if amounts == []:
        return None
    place = (len(amounts) - 1) * share
    below = int(place)
    above = min(below + 1, len(amounts) - 1)
    return amounts[below] + (amounts[above] - amounts[below]) * (place - below)


def lowest(rows):
    return part(ends_of(rows), 0)


def lower_quartile(rows):
    return part(ends_of(rows), 0.25)


def middle(rows):
    return part(ends_of(rows), 0.5)


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
