# wrong: only the shortest text counts as empty, not one of spaces; card: "a blank line may hold any space"
def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        row = parse_salary(line)
        if line == "":
            problems.append((number, "empty"))
        elif row is None:
            problems.append((number, "unreadable"))
        elif row[0] is not None and row[1] is not None and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
