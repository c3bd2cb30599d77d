# right: csv.DictReader with a mark for cells that are not there
import io


def read_rows(path):
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            text = path.read_bytes().decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    first = text.split("\n")[0]
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in first else ",", restval=0)
    result = []
    for row in reader:
        result.append((reader.line_num, {key: value or None for key, value in row.items() if value != 0}))
    return result
