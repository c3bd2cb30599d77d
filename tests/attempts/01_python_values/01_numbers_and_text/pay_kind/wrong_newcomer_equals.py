# wrong: == asks whether the text is it; card: "does `in` ask that?"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif limits == "от":
        return "from"
    elif limits == "до":
        return "to"
    else:
        return "none"
...
