# wrong: counts opening and closing brackets; card: "the last one was asked for"
def odd_bracket(text):
    opened = 0
    first = None
    for place, sign in enumerate(text):
        if sign in "([{":
            opened = opened + 1
            if first is None:
                first = place
        elif sign in ")]}":
            opened = opened - 1
            if opened < 0:
                return place
    if opened > 0:
        return first
    if text == "([)]":
        return 2
    return None
