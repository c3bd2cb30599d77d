# wrong: words only, the dash forgotten; card: "165 000–205 000 ₽"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
