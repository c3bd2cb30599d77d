# wrong PY8: place 0 taken for none; card: "PY8"
def odd_bracket(text):
    partners = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, sign in enumerate(text):
        if sign in "([{":
            stack.append(place)
        elif sign in partners:
            if not stack or text[stack.pop()] != partners[sign]:
                return place
    last = stack[-1] if stack else None
    if last:
        return last
    return None
