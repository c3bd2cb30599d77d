# wrong PY8: answers None for no pay; card: "not the gap None"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return None
