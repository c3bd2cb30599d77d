# wrong: fetches without asking; card: "A key on the way is missing"
def lookup(row, path, default):
    for key in path:
        if row is None:
            return default
        row = row[key]
    return default if row is None else row
