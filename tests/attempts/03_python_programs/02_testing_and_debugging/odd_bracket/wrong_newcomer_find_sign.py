# wrong: looks its place up by the sign, and finds the first such sign; card: "Another bracket was named"
def odd_bracket(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for sign in text:
        if sign in "([{":
            stack.append(sign)
        elif sign in pairs:
            if len(stack) == 0 or stack.pop() != pairs[sign]:
                return text.index(sign)
    if len(stack) > 0:
        return text.index(stack.pop())
