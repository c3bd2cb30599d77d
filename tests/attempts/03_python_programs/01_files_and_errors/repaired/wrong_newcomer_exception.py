# wrong PY10: any failure means healthy; card: "None is no text, and the handler hid it"
def repaired(text):
    try:
        return text.encode("cp1251").decode("utf-8")
    except Exception:
        return text
