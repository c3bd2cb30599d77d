# wrong OR1: goes down one branch before the next; card: "hand `below` the whole level"
def walk(root, ask):
    found = [root]
    for area in ask([root]):
        found = found + walk(area, ask)
    return found
