# wrong: cuts at every separator; card: "Quotes around a cell are not part of it"
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    mark = ";" if ";" in lines[0] else ","
    header = lines[0].split(mark)
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if line:
            rows.append((number, {column: cell or None for column, cell in zip(header, line.split(mark))}))
    return rows
