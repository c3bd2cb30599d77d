# wrong ST7: the stub unchanged; card: "ST7: the stub as it was"
def index_by_id(rows):
    index = {}
    for row in rows:
        index[row["id"]] = row
    return index
