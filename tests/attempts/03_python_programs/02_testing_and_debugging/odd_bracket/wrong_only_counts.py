# wrong: no order among the pairs; card: "opened last must close first"
def odd_bracket(text):
    for a, b in ("()", "[]", "{}"):
        if text.count(a) != text.count(b):
            return text.rfind(a) if text.count(a) > text.count(b) else text.find(b)
    return None
