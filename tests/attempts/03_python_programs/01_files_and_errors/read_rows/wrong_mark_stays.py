# wrong: the mark in front stays; card: "The mark in front became part of the first column's name"
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
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
        rows.append((reader.line_num, row))
    return rows
