# wrong PY8: 0 stands with the gaps; card: "PY8: a pay of 0 was put with the gaps"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        stated = [row for row in result if row[key]]
        gaps = [row for row in result if not row[key]]
        result = sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
    return result
