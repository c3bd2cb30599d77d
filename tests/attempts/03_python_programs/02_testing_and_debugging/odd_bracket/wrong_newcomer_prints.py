# wrong PY1: prints the place; card: "Printed:   2"
def odd_bracket(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append((sign, place))
        elif sign in pairs:
            if stack == [] or stack.pop()[0] != pairs[sign]:
                print(place)
                return
    if stack:
        print(stack[-1][1])
    else:
        print(None)
