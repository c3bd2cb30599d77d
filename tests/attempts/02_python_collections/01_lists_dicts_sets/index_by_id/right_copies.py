# right: the rows in the index are copies
def index_by_id(rows):
    index = {}
    repeats = {}
    for row in rows:
        if row["id"] not in index:
            index[row["id"]] = row.copy()
        else:
            repeats[row["id"]] = True
    return index, list(repeats)
