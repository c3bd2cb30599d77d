# wrong: if low and high asks whether both are stated; card: "PY8: a stated 0, a missing end and equal ends are all fine"
def read_salaries(lines):
    rows = []
    problems = []
    for number, line in enumerate(lines, start=1):
        if not line.split():
            problems.append((number, "empty"))
            continue
        row = parse_salary(line)
        if row is None:
            problems.append((number, "unreadable"))
            continue
        low, high, currency = row
        if low and high and low > high:
            problems.append((number, "low above high"))
            continue
        rows.append(row)
    return rows, problems

save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
