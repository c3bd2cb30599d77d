# wrong PY8: only the first key has gaps; card: "each key has gaps of its own"
def sort_vacancies(rows, *, by, desc=False):
    first = by[0]
    stated = [row for row in rows if row[first] is not None]
    gaps = [row for row in rows if row[first] is None]
    for key in reversed(by):
        stated = sorted(stated, key=lambda row: row[key], reverse=desc)
    for row in gaps:
        stated.append(row)
    return stated
