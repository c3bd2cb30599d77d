# right: own counter, one reason name, elif, no enumerate
def read_salaries(lines):
    rows = []
    problems = []
    number = 0
    for line in lines:
        number = number + 1
        values = parse_salary(line)
        reason = None
        if line.split() == []:
            reason = "empty"
        elif values is None:
            reason = "unreadable"
        elif values[0] is not None and values[1] is not None:
            if values[0] > values[1]:
                reason = "low above high"
        if reason is None:
            rows = rows + [values]
        else:
            problems = problems + [(number, reason)]
    return rows, problems

save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
