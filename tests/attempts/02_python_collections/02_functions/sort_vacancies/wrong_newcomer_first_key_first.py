# wrong: the key that decides is sorted first; card: "The first key decides; sort by it last"
def sort_vacancies(rows, *, by, desc=False):
    for key in by:
        stated = [row for row in rows if row[key] is not None]
        gaps = [row for row in rows if row[key] is None]
        stated = sorted(stated, key=lambda row: row[key], reverse=desc)
        for row in gaps:
            stated.append(row)
        rows = stated
    return rows
