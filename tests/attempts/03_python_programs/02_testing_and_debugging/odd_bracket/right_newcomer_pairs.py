# right: signs and places in pairs
def odd_bracket(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for place, sign in enumerate(text):
        if sign in pairs.values():
            still_open.append((sign, place))
        elif sign in pairs:
            if not still_open or still_open[-1][0] != pairs[sign]:
                return place
            still_open.pop()
    return still_open[-1][1] if still_open else None
