# wrong: pops without asking; card: "`pop` met an empty stack"
def odd_bracket(text):
    partners = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append((place, sign))
        elif sign in partners:
            if stack.pop()[1] != partners[sign]:
                return place
    if stack:
        return stack[-1][0]
