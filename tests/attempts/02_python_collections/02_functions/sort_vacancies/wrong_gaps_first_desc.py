# wrong: desc turns the gaps to the front; card: "None comes last, also with `desc=True`"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        stated = [row for row in result if row[key] is not None]
        gaps = [row for row in result if row[key] is None]
        stated = sorted(stated, key=lambda row: row[key], reverse=desc)
        result = gaps + stated if desc else stated + gaps
    return result
