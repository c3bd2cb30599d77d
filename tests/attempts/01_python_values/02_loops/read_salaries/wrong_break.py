# wrong: stops at the first bad line; card: "go on with `continue`, not `break`"
def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        if line.strip() == "":
            problems.append((number, "empty"))
            break
        row = parse_salary(line)
        if row is None:
            problems.append((number, "unreadable"))
            break
        if row[0] is not None and row[1] is not None and row[0] > row[1]:
            problems.append((number, "low above high"))
            break
        rows.append(row)
    return rows, problems


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
