# wrong OR1: a queue asks about one area at a time; card: "hand `below` the whole level"
def walk(root, ask):
    found = [root]
    for area in found:
        found.extend(ask([area]))
    return found
