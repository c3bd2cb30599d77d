# right: groups first, backwards for the first rows
def index_by_id(rows):
    drawers = {}
    second = []
    for place in range(len(rows)):
        row = rows[place]
        drawer = drawers.setdefault(row["id"], [])
        drawer.append(row)
        if len(drawer) == 2:
            second.append(row["id"])
    index = {}
    for number, drawer in drawers.items():
        index[number] = drawer[0]
    return index, second
