# wrong: utf-8-sig is always the better utf-8; card: "`utf-8-sig` takes a mark out"
def repaired(text):
    try:
        return text.encode("cp1251").decode("utf-8-sig")
    except UnicodeError:
        return text
