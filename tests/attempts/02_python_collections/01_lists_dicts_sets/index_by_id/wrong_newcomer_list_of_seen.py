# wrong: keeps the ids it has seen in a list; card: "Too many comparisons of two ids"
def index_by_id(rows):
    index = {}
    seen = []
    repeats = []
    for row in rows:
        if row["id"] in seen:
            if row["id"] not in repeats:
                repeats.append(row["id"])
        else:
            seen.append(row["id"])
            index[row["id"]] = row
    return index, repeats
