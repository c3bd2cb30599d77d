# wrong: not years means zero or missing, both alike; card: "PY8: somebody answered 0; only None is a missing answer"
def grade(years):
    if years is None or int(years) == 0:
        return "not asked"
    elif int(years) < 3:
        return "junior"
    elif int(years) < 5:
        return "middle"
    return "senior"
