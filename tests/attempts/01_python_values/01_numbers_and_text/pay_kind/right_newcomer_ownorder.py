# right: own order of questions, early returns, same note
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits:
        return "range"
    if "от" not in limits and "до" not in limits:
        return "none"
    if "от" not in limits:
        return "to"
    if "до" not in limits:
        return "from"
    return "range"
