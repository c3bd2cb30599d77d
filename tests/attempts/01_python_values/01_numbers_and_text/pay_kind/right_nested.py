# right: nested ifs and early returns
def pay_kind(text):
    text = text.replace("до вычета", "")
    low = "от" in text
    high = "до" in text
    if low and high:
        return "range"
    if "–" in text:
        return "range"
    if low:
        return "from"
    if high:
        return "to"
    return "none"
