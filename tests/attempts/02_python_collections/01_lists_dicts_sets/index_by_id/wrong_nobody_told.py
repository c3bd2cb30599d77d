# wrong ST7: keeps the first rows and reports nothing; card: "ST7: two ids come more than once, and nobody is told"
def index_by_id(rows):
    index = {}
    for row in rows:
        index.setdefault(row["id"], row)
    return index, []
