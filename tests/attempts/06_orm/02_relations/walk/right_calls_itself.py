# right: a helper that calls itself for the level below
def walk(root, ask):
    def from_level(level):
        if not level:
            return []
        return list(level) + from_level(ask(list(level)))
    return from_level([root])
