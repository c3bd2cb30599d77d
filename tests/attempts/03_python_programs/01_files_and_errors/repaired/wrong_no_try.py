# wrong: healthy texts fail; card: "A healthy text fails on the way back with UnicodeDecodeError"
def repaired(text):
    return text.encode("cp1251").decode("utf-8")
