# wrong: forgets the root; card: "The root itself is the first level"
def walk(root, ask):
    found = []
    level = ask([root])
    while level:
        found = found + level
        level = ask(level)
    return found
