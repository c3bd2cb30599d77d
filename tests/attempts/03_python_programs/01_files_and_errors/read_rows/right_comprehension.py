# right: helpers and comprehensions
def text_of(path):
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return path.read_text(encoding="cp1251")


def read_rows(path):
    text = text_of(path)
    mark = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.reader(text.split("\n"), delimiter=mark)
    numbered = [(reader.line_num, cells) for cells in reader]
    header = numbered[0][1]
    return [(line, dict(zip(header, [cell or None for cell in cells]))) for line, cells in numbered[1:] if cells]
