# wrong: keeps a list for each level; card: "yours holds a list for each level"
def walk(root, ask):
    levels = []
    level = [root]
    while level:
        levels.append(level)
        level = ask(level)
    return levels
