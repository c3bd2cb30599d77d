# wrong ST7: asks whether the row, not the id, stands in the index; card: "ST7: a later row replaced the first one"
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        if row in index.values():
            repeats.append(row["id"])
        else:
            index[row["id"]] = row
    return index, repeats
