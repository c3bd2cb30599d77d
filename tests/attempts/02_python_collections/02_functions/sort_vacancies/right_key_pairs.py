# right: pairs of gap and value, one sort for each key
def sort_vacancies(rows, *, by, desc=False):
    result = rows[:]
    for key in by[::-1]:
        gaps = []
        stated = []
        for row in result:
            if row[key] is None:
                gaps.append(row)
            else:
                stated.append(row)
        stated.sort(key=lambda row: row[key], reverse=desc)
        result = stated + gaps
    return result
