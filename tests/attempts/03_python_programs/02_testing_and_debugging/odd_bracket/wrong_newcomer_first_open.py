# wrong: names the outermost open bracket; card: "the last one was asked for"
def odd_bracket(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append((sign, place))
        elif sign in pairs:
            if stack == [] or stack.pop()[0] != pairs[sign]:
                return place
    if stack:
        return stack[0][1]
    return None
