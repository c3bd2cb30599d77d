# wrong: asked the text, not limits, in the elifs; card: "A tax note alone is no upper limit"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in text:
        return "from"
    elif "до" in text:
        return "to"
    else:
        return "none"
...
