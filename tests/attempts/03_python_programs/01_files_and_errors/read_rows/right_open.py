# right: opens the file twice, the second time with the encoding that fits
def read_rows(path):
    encoding = "utf-8-sig"
    try:
        with open(path, encoding=encoding) as file:
            first = file.readline()
            file.read()
    except UnicodeDecodeError:
        encoding = "cp1251"
        with open(path, encoding=encoding) as file:
            first = file.readline()
    mark = ","
    if ";" in first:
        mark = ";"
    rows = []
    with open(path, encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=mark)
        header = next(reader)
        for cells in reader:
            if not cells:
                continue
            row = {}
            for place in range(len(cells)):
                if cells[place] == "":
                    row[header[place]] = None
                else:
                    row[header[place]] = cells[place]
            rows.append((reader.line_num, row))
    return rows
