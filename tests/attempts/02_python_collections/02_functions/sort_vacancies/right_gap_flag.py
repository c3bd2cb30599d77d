# right: the gap decides before the value
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        found = [row for row in result if row[key] is not None]
        found = sorted(found, key=lambda row: row[key], reverse=desc)
        result = sorted(found + [row for row in result if row[key] is None], key=lambda row: row[key] is None)
    return result
