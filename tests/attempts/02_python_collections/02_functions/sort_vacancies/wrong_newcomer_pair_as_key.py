# wrong PY8: a pair as key, turned round with the rest; card: "None comes last, also with `desc=True`"
def sort_vacancies(rows, *, by, desc=False):
    for key in reversed(by):
        rows = sorted(rows, key=lambda row: (row[key] is None, row[key] or 0), reverse=desc)
    return rows
