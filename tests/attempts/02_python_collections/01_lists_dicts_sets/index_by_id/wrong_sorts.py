# wrong ST7: sorts the ids to find neighbours; card: "Too many comparisons of two ids"
def index_by_id(rows):
    ids = sorted([row["id"] for row in rows], key=lambda number: (str(type(number)), number if number is not None else 0))
    twice = set()
    for place in range(1, len(ids)):
        if ids[place] == ids[place - 1]:
            twice.add(ids[place])
    index, repeats = {}, []
    for row in rows:
        if row["id"] not in index:
            index[row["id"]] = row
        elif row["id"] in twice:
            twice.remove(row["id"])
            repeats.append(row["id"])
    return index, repeats
