# right: counts the ids, notes an id when its count becomes 2
def index_by_id(rows):
    index, counts, repeats = {}, {}, []
    for row in rows:
        number = row["id"]
        counts[number] = counts.get(number, 0) + 1
        if counts[number] == 1:
            index[number] = row
        if counts[number] == 2:
            repeats.append(number)
    return index, repeats
