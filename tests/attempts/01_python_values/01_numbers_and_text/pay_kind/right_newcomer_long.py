# right: takes out the whole note
def pay_kind(text):
    limits = text.replace("до вычета налогов", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
...
