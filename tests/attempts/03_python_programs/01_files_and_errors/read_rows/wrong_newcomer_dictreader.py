# wrong: a missing column is None too; card: "Line 5 ends early"
def read_rows(path):
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeError:
        text = path.read_text(encoding="cp1251")
    lines = text.splitlines()
    sign = ";" if ";" in lines[0] else ","
    reader = csv.DictReader(lines, delimiter=sign)
    rows = []
    for row in reader:
        rows.append((reader.line_num, {key: row[key] or None for key in row}))
    return rows
