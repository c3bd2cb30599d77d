# wrong PY3: numbers the rows, blank lines left out; card: "PY3: a line was counted by its place among the rows"
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    reader = csv.reader(lines, delimiter=";" if ";" in lines[0] else ",")
    header = next(reader)
    rows = []
    for cells in reader:
        if cells == []:
            continue
        row = {}
        for column, cell in zip(header, cells):
            row[column] = cell if cell != "" else None
        rows.append((len(rows) + 2, row))
    return rows
