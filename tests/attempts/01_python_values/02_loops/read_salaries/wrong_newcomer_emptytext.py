# wrong: an empty line is the empty text only; card: "a blank line may hold any space"
def read_salaries(lines):
    rows = []
    problems = []
    for number, line in enumerate(lines, start=1):
        if line == "":
            problems.append((number, "empty"))
            continue
        row = parse_salary(line)
        if row is None:
            problems.append((number, "unreadable"))
            continue
        low, high, currency = row
        if low is not None and high is not None and low > high:
            problems.append((number, "low above high"))
            continue
        rows.append(row)
    return rows, problems

save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
