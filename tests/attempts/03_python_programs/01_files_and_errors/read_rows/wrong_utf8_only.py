# wrong: knows UTF-8 only; card: "The bytes are no UTF-8; then they are CP1251"
def read_rows(path):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    reader = csv.reader(lines, delimiter=";" if ";" in lines[0] else ",")
    header = next(reader)
    return [(reader.line_num, {column: cell or None for column, cell in zip(header, cells)}) for cells in reader if cells]
