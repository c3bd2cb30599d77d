# right: opens the file three times, cells by index
def read_rows(path):
    encoding = "utf-8-sig"
    try:
        path.read_text(encoding=encoding)
    except UnicodeDecodeError:
        encoding = "cp1251"
    with path.open(encoding=encoding, newline="") as file:
        first = next(file)
    delimiter = ","
    if ";" in first:
        delimiter = ";"
    result = []
    with path.open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=delimiter)
        header = next(reader)
        for cells in reader:
            if cells == []:
                continue
            row = {}
            for i in range(len(cells)):
                if cells[i] == "":
                    row[header[i]] = None
                else:
                    row[header[i]] = cells[i]
            result.append((reader.line_num, row))
    return result


for file in ("vacancies_small.csv", "vacancies_small.bom.csv", "vacancies_small.cp1251.csv"):
    try:
        print(len(read_rows(basics / file)), "rows in", file)
    except Exception as error:
        print(file, "-", error)
