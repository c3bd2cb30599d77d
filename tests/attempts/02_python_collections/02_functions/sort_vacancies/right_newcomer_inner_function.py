# right: a def inside the loop, gaps appended one by one
def sort_vacancies(rows, *, by, desc=False):
    result = rows
    for key in reversed(by):
        stated = []
        gaps = []
        for row in result:
            if row[key] is None:
                gaps.append(row)
            else:
                stated.append(row)

        def value(row):
            return row[key]

        stated = sorted(stated, key=value, reverse=desc)
        for gap in gaps:
            stated.append(gap)
        result = stated
    return result.copy()
