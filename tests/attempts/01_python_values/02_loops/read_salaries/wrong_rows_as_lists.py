# wrong: rows become lists; card: "three values in round brackets"
def read_salaries(lines):
    rows, problems = [], []
    for number, line in enumerate(lines, start=1):
        if line.strip() == "":
            problems.append((number, "empty"))
        elif parse_salary(line) is None:
            problems.append((number, "unreadable"))
        else:
            low, high, currency = parse_salary(line)
            if low is not None and high is not None and low > high:
                problems.append((number, "low above high"))
            else:
                rows.append([low, high, currency])
    return rows, problems


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
