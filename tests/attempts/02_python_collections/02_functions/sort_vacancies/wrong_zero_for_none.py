# wrong PY8: a gap sorts as 0; card: "PY8"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        result = sorted(result, key=lambda row: str(row[key] or ""), reverse=desc)
    return result
