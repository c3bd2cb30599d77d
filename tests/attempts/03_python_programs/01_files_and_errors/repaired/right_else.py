# right: two steps, two names
def repaired(text):
    try:
        raw = text.encode("cp1251")
        meant = raw.decode("utf-8")
    except UnicodeError:
        return text
    else:
        return meant
