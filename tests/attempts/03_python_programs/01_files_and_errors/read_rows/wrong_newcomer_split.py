# wrong: split is enough for cells; card: "`split` knows no quotes"
def read_rows(path):
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeError:
        text = path.read_text(encoding="cp1251")
    lines = text.splitlines()
    sign = ";" if ";" in lines[0] else ","
    names = lines[0].split(sign)
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if line != "":
            row = dict(zip(names, line.split(sign)))
            for name in row:
                if row[name] == "":
                    row[name] = None
            rows.append((number, row))
    return rows
