# wrong: highest first is lowest first, turned round; card: "turning the whole list round loses that"
def sort_vacancies(rows, *, by, desc=False):
    for key in reversed(by):
        stated = sorted([row for row in rows if row[key] is not None], key=lambda row: row[key])
        if desc:
            stated = list(reversed(stated))
        for row in [row for row in rows if row[key] is None]:
            stated.append(row)
        rows = stated
    return rows
