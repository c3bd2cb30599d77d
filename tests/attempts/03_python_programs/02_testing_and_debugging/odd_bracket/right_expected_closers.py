# right: the stack holds what must close next
def odd_bracket(text):
    close = dict(zip("([{", ")]}"))
    waiting = []
    for i, s in enumerate(text):
        if s in close:
            waiting.append((close[s], i))
        elif s in close.values():
            if not waiting or waiting[-1][0] != s:
                return i
            waiting = waiting[:-1]
    return waiting[-1][1] if waiting else None
