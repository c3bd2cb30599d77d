# right: counts the ids in one pass, builds both answers in a second one
def index_by_id(rows):
    counts = {}
    index = {}
    repeats = []
    for row in rows:
        counts[row["id"]] = 0
    for row in rows:
        number = row["id"]
        counts[number] = counts[number] + 1
        if counts[number] == 1:
            index[number] = row
        if counts[number] == 2:
            repeats.append(number)
    return index, repeats
