# wrong PY4: without keys the own list of the caller comes back; card: "PY4: the caller's own list came back"
def sort_vacancies(rows, *, by, desc=False):
    for key in reversed(by):
        stated = [row for row in rows if row[key] is not None]
        gaps = [row for row in rows if row[key] is None]
        rows = sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
    return rows
