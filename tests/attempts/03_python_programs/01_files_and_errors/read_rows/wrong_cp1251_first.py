# wrong: tries CP1251 first, which nearly never refuses; card: "UTF-8 was read as CP1251"
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("cp1251")
    except UnicodeDecodeError:
        text = raw.decode("utf-8-sig")
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
        rows.append((reader.line_num, row))
    return rows
