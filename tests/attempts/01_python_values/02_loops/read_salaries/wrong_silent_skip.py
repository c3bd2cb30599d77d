# wrong: skips the bad lines without a word; card: "The bad lines vanished without a word"
def read_salaries(lines):
    rows, problems = [], []
    for line in lines:
        row = parse_salary(line)
        if row is None:
            continue
        if row[0] is not None and row[1] is not None and row[0] > row[1]:
            continue
        rows.append(row)
    return rows, problems


save_functions("salary_text.py", currency_of, parse_salary, read_salaries)
