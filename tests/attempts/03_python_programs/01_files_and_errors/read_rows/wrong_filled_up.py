# wrong: fills a short row with gaps; card: "it has no cell `employer`"
def read_rows(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    reader = csv.DictReader(lines, delimiter=";" if ";" in lines[0] else ",")
    return [(reader.line_num, {key: value or None for key, value in row.items()}) for row in reader]
