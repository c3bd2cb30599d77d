# wrong OR1: the list grows while the loop goes through it, so each area is asked about alone; card: "hand `below` the whole level"
def walk(root, ask):
    found = [root]
    for area in found:
        found.extend(ask([area]))
    return found
