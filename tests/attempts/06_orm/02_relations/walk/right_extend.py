# right: extends one list and asks about its newest part
def walk(root, ask):
    found, start = [root], 0
    while start < len(found):
        newest = found[start:]
        start = len(found)
        found.extend(ask(newest))
    return found
