# wrong: takes one of the two refusals; card: "A healthy text fails on the way back with UnicodeEncodeError"
def repaired(text):
    try:
        return text.encode("cp1251").decode("utf-8")
    except UnicodeDecodeError:
        return text
