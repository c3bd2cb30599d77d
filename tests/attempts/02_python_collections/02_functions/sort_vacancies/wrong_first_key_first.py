# wrong: sorts by the first key first; card: "The first key decides; sort by it last"
def sort_vacancies(rows, *, by, desc=False):
    result = list(rows)
    for key in by:
        stated = [row for row in result if row[key] is not None]
        gaps = [row for row in result if row[key] is None]
        result = sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
    return result
