# wrong PY6: sorts the list of the caller; card: "PY6"
def sort_vacancies(rows, *, by, desc=False):
    for key in reversed(by):
        gaps = [row for row in rows if row[key] is None]
        stated = sorted([row for row in rows if row[key] is not None], key=lambda row: row[key], reverse=desc)
        rows[:] = stated + gaps
    return rows
