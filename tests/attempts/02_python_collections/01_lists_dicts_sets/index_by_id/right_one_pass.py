# right: one pass, two questions
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        if row["id"] in index:
            if row["id"] not in repeats:
                repeats.append(row["id"])
        else:
            index[row["id"]] = row
    return index, repeats
