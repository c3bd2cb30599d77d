# wrong ST7: remembers the ids in a list; card: "Too many comparisons of two ids"
def index_by_id(rows):
    index = {}
    seen = []
    repeats = []
    for row in rows:
        if row["id"] not in seen:
            seen.append(row["id"])
            index[row["id"]] = row
        elif row["id"] not in repeats:
            repeats.append(row["id"])
    return index, repeats
