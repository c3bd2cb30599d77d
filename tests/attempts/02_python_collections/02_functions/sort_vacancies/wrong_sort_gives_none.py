# wrong PY6: sort gives the list back; card: "PY6"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        stated = [row for row in result if row[key] is not None]
        gaps = [row for row in result if row[key] is None]
        result = stated.sort(key=lambda row: row[key], reverse=desc) + gaps
    return result
