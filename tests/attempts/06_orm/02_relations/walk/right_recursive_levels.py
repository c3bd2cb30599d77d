# right: two loops, a list of lists joined at the end
def walk(root, ask):
    levels = [[root]]
    while True:
        below = ask(levels[-1])
        if not below:
            break
        levels.append(below)
    found = []
    for level in levels:
        for area in level:
            found.append(area)
    return found
