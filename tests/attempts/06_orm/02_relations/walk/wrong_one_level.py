# wrong: looks one level down and stops; card: "go on until a level is empty, and keep each one"
def walk(root, ask):
    return [root] + ask([root])
