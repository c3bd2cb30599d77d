# right: one list, and where its newest level begins
def walk(root, ask):
    found = [root]
    start = 0
    while start < len(found):
        level = found[start:]
        start = len(found)
        for area in ask(level):
            found.append(area)
    return found
