# wrong: took out only the tax word; card: "it is no upper limit"
def pay_kind(text):
    limits = text.replace("вычета налогов", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
...
