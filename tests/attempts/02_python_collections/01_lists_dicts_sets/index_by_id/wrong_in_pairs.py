# wrong ST7: right ids, a loop inside a loop; card: "More than two looks a row"
def index_by_id(rows):
    index = {}
    repeats = []
    for row in rows:
        for other in rows:
            if other is row:
                break
            if other["id"] == row["id"] and row["id"] not in repeats:
                repeats.append(row["id"])
        index.setdefault(row["id"], row)
    return index, repeats
