# right: a try for each step
def repaired(text):
    try:
        raw = text.encode("cp1251")
    except UnicodeError:
        return text
    try:
        result = raw.decode("utf-8")
    except UnicodeError:
        return text
    return result
