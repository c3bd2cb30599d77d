# wrong: encode may replace what it cannot write; card: "Signs were replaced"
def repaired(text):
    raw = text.encode("cp1251", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return text
