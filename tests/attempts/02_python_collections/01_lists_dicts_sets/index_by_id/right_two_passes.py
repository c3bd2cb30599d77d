# right: one pass for each result, sets as memory
def index_by_id(rows):
    index = {}
    for row in rows:
        index.setdefault(row["id"], row)
    seen, told, repeats = set(), set(), []
    for row in rows:
        number = row["id"]
        if number in seen and number not in told:
            told.add(number)
            repeats.append(number)
        seen.add(number)
    return index, repeats
