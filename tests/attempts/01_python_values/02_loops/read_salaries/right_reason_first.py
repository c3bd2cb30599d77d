# right: a helper finds the reason, the loop sorts by it
def reason_for(line):
    if not line.split():
        return "empty"
    row = parse_salary(line)
    if row is None:
        return "unreadable"
    if None not in row[0:2] and row[0] > row[1]:
        return "low above high"
    return None


def read_salaries(lines):
    rows = []
    problems = []
    for index in range(len(lines)):
        reason = reason_for(lines[index])
        if reason is None:
            rows.append(parse_salary(lines[index]))
        else:
            problems.append((index + 1, reason))
    return rows, problems


save_functions("salary_text.py", reason_for)


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
