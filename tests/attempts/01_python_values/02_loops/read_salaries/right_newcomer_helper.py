# right: a helper function above tells the reason, range(len) numbers the lines
def reason_of(line):
    if not line.split():
        return "empty"
    row = parse_salary(line)
    if row == None:
        return "unreadable"
    if None not in [row[0], row[1]] and row[1] < row[0]:
        return "low above high"
    return "good"

def read_salaries(lines):
    rows = []
    problems = []
    for i in range(len(lines)):
        reason = reason_of(lines[i])
        if reason == "good":
            rows.append(parse_salary(lines[i]))
        else:
            problems.append((i + 1, reason))
    return rows, problems

save_functions("salary_text.py", currency_of, parse_salary, reason_of, read_salaries)
