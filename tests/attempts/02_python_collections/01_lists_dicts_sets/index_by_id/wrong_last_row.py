# wrong ST7: a later row replaces the first; card: "ST7: a later row replaced the first one"
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        if row["id"] in index and row["id"] not in repeats:
            repeats.append(row["id"])
        index[row["id"]] = row
    return index, repeats
