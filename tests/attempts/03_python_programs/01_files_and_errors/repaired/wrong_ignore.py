# wrong: throws away what does not fit; card: "`ignore` hides the refusal"
def repaired(text):
    return text.encode("cp1251", errors="ignore").decode("utf-8", errors="ignore")
