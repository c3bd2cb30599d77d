# right: lines and a comprehension
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    sign = ";" if ";" in lines[0] else ","
    reader = csv.reader(lines, delimiter=sign)
    names = next(reader)
    return [(reader.line_num, {name: cell or None for name, cell in zip(names, cells)}) for cells in reader if cells]
