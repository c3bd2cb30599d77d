# wrong: `"до" or ...` counts as something; card: "A text with letters alone"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" or "до" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
