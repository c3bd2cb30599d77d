# wrong ST7: list.count for every id; card: "Too many comparisons of two ids"
def index_by_id(rows):
    ids = []
    for row in rows:
        ids.append(row["id"])
    index = {}
    repeats = []
    for row in rows:
        number = row["id"]
        if number not in index:
            index[number] = row
        elif number not in repeats and ids.count(number) > 1:
            repeats.append(number)
    for number in ids:
        ids.count(number)
    return index, repeats
