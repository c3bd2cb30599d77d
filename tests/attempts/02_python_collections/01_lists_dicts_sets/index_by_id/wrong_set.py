# wrong: repeats in a set; card: "A set has no order"
def index_by_id(rows):
    index, repeats = {}, set()
    for row in rows:
        if row["id"] in index:
            repeats.add(row["id"])
        else:
            index[row["id"]] = row
    return index, repeats
