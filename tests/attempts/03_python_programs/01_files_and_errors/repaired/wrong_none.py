# wrong: gives None for a healthy text; card: "A healthy text comes back as it was"
def repaired(text):
    try:
        return text.encode("cp1251").decode("utf-8")
    except UnicodeError:
        return None
