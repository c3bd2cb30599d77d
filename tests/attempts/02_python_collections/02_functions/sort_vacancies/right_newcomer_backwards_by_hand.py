# right: counts the keys down, two branches for desc
def sort_vacancies(rows, *, by, desc=False):
    result = [row for row in rows]
    number = len(by) - 1
    while number >= 0:
        key = by[number]
        stated = [row for row in result if row[key] is not None]
        gaps = [row for row in result if row[key] is None]
        if desc:
            stated.sort(key=lambda row: row[key], reverse=True)
        else:
            stated.sort(key=lambda row: row[key])
        result = [row for part in [stated, gaps] for row in part]
        number = number - 1
    return result
