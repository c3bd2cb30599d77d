# wrong: by and desc may come without names; card: "taken without their names"
def sort_vacancies(rows, by, desc=False):
    result = list(rows)
    for key in reversed(by):
        stated = [row for row in result if row[key] is not None]
        gaps = [row for row in result if row[key] is None]
        result = sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
    return result
