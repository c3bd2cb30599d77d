# wrong PY1: prints each level; card: "nothing came back; `return` hands the list over"
def walk(root, ask):
    level = [root]
    while level:
        print(level)
        level = ask(level)
