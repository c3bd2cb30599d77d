# wrong PY10: takes every error; card: "PY10: None is no text, and the handler hid it"
def repaired(text):
    try:
        return text.encode("cp1251").decode("utf-8")
    except:
        return text
