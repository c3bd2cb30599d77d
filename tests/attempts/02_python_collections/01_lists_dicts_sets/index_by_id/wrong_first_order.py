# wrong: in the order of the first rows; card: "The order of their second rows"
def index_by_id(rows):
    index, counts = {}, {}
    for row in rows:
        index.setdefault(row["id"], row)
        counts[row["id"]] = counts.get(row["id"], 0) + 1
    repeats = []
    for number, count in counts.items():
        if count > 1:
            repeats.append(number)
    return index, repeats
