# wrong: asks about all found so far and drops what is known; card: "hand over the newest level only"
def walk(root, ask):
    found = [root]
    while True:
        below = [area for area in ask(found) if area not in found]
        if not below:
            return found
        found += below
