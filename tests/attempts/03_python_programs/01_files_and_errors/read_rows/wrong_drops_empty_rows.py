# wrong: a row of empty cells is dropped like a blank line; card: "A row was lost"
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
        if "".join(cells) == "":
            continue
        row = {}
        for column, cell in zip(header, cells):
            row[column] = cell if cell != "" else None
        rows.append((reader.line_num, row))
    return rows
