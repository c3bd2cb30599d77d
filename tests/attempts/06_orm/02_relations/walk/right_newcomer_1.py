# right: a function that calls itself for the next level
def walk(root, ask):
    def down(level):
        if not level:
            return []
        return list(level) + down(ask(level))
    return down([root])
