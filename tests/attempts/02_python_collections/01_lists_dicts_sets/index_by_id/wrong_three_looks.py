# wrong: takes each row out three times; card: "Give the row a name"
def index_by_id(rows):
    index, repeats = {}, []
    for place in range(len(rows)):
        if rows[place]["id"] not in index:
            index[rows[place]["id"]] = rows[place]
        elif rows[place]["id"] not in repeats:
            repeats.append(rows[place]["id"])
    return index, repeats
