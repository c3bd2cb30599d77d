# wrong: takes out the word tax and leaves `до` standing; card: "The `до` of the tax note is still in the text"
def pay_kind(text):
    limits = text.replace("вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
