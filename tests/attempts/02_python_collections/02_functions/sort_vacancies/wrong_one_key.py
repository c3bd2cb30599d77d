# wrong: only the first key is used; card: "The later keys break the ties"
def sort_vacancies(rows, *, by, desc=False):
    if by == []:
        return list(rows)
    key = by[0]
    stated = [row for row in rows if row[key] is not None]
    gaps = [row for row in rows if row[key] is None]
    return sorted(stated, key=lambda row: row[key], reverse=desc) + gaps
