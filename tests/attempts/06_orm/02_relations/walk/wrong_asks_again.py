# wrong: asks about everything found so far, again and again; card: "hand over the newest level only"
def walk(root, ask):
    found = [root]
    level = [root]
    while level:
        known = list(found)
        level = [area for area in ask(known) if area not in found]
        found = found + level
    return found
