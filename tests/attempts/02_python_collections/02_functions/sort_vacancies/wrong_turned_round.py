# wrong: turns the sorted list round, ties with it; card: "Equals keep the given order"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        stated = sorted([row for row in result if row[key] is not None], key=lambda row: row[key])
        gaps = [row for row in result if row[key] is None]
        if desc:
            stated = stated[::-1]
        result = stated + gaps
    return result
