# wrong: sorts the texts by their characters; card: "characters were compared"
def top_n(lines, n):
    return sorted(lines, reverse=True)[:n]
