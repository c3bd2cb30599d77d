# wrong: any ; in the file tells the delimiter; card: "The first line alone tells the separator"
def read_rows(path):
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeError:
        text = path.read_text(encoding="cp1251")
    sign = ";" if ";" in text else ","
    reader = csv.reader(text.splitlines(), delimiter=sign)
    names = next(reader)
    rows = []
    for cells in reader:
        if cells != []:
            row = dict(zip(names, cells))
            for name in row:
                if row[name] == "":
                    row[name] = None
            rows.append((reader.line_num, row))
    return rows
