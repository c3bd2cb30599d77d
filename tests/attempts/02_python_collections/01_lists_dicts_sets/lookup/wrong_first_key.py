# wrong: return stands inside the loop; card: "One key was followed"
def lookup(row, path, default):
    for key in path:
        if row.get(key) is None:
            return default
        return row[key]
