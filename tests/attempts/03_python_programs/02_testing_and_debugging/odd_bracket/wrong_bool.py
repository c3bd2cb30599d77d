# wrong: says whether, not where; card: "A place was asked for"
def odd_bracket(text):
    partners = {")": "(", "]": "[", "}": "{"}
    stack = []
    for sign in text:
        if sign in "([{":
            stack.append(sign)
        elif sign in partners:
            if not stack or stack.pop() != partners[sign]:
                return False
    return stack == []
