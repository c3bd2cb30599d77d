# right: counts words, a list of them
def pay_kind(text):
    words = text.removesuffix("до вычета налогов").replace(",", " ").split()
    if "–" in text or ("от" in words and "до" in words):
        return "range"
    elif "от" in words:
        return "from"
    elif "до" in words:
        return "to"
    return "none"
