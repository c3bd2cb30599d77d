# wrong: for each row a second loop over the rows before it; card: "More than two looks a row"
def index_by_id(rows):
    index = {}
    repeats = []
    for n in range(len(rows)):
        row = rows[n]
        again = False
        for m in range(n):
            if rows[m]["id"] == row["id"]:
                again = True
                break
        if again:
            if row["id"] not in repeats:
                repeats.append(row["id"])
        else:
            index[row["id"]] = row
    return index, repeats
