# wrong OR1: goes down one branch before the next; card: "a level comes whole"
def walk(root, ask):
    found = [root]
    for area in ask([root]):
        found = found + walk(area, ask)
    return found
