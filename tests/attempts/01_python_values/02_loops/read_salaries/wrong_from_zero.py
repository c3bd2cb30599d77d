# wrong PY3: numbers the lines from 0; card: "PY3: lines are numbered from 1"
def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines):
        row = parse_salary(line)
        if line.strip() == "":
            problems.append((number, "empty"))
        elif row is None:
            problems.append((number, "unreadable"))
        elif row[0] is not None and row[1] is not None and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
