# wrong: repeats in the order of their first rows; card: "The order of their second rows"
def index_by_id(rows):
    index = {}
    counts = {}
    for row in rows:
        if row["id"] not in index:
            index[row["id"]] = row
            counts[row["id"]] = 0
        counts[row["id"]] = counts[row["id"]] + 1
    repeats = []
    for number, count in counts.items():
        if count > 1:
            repeats.append(number)
    return index, repeats
