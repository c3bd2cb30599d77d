# wrong ST9: each city is weighed by its own rows; card: "the same for both"
def standardised(rows, first, second, least=5):
    pays, total = {}, 0
    for row in rows:
        if row["city"] in (first, second):
            total += 1
            if row["level"] is not None:
                pays.setdefault(row["level"], {first: [], second: []})[row["city"]].append(row["pay"])
    pays = {level: both for level, both in pays.items() if len(both[first]) >= least and len(both[second]) >= least}
    if not pays:
        return {"first": None, "second": None, "gap": None, "left_out": total}
    result = {}
    for key, city in (("first", first), ("second", second)):
        result[key] = sum(statistics.median(both[city]) * len(both[city]) for both in pays.values()) / sum(len(both[city]) for both in pays.values())
    result["gap"] = result["first"] - result["second"]
    result["left_out"] = total - sum(len(both[first]) + len(both[second]) for both in pays.values())
    return result


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
