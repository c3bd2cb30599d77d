# wrong: puts question marks; card: "`replace` hides the refusal"
def repaired(text):
    return text.encode("cp1251", errors="replace").decode("utf-8", errors="replace")
