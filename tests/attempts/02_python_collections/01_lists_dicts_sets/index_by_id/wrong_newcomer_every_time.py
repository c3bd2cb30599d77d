# wrong: reports an id each time it comes again; card: "8 was reported for its second row and again for its third"
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        if row["id"] in index:
            repeats.append(row["id"])
        else:
            index[row["id"]] = row
    return index, repeats
