# right: everything behind the tax note is cut off
def pay_kind(text):
    before = text.split("до вычета")[0]
    if "–" in before:
        kind = "range"
    elif "от" in before:
        kind = "range" if "до" in before else "from"
    elif "до" in before:
        kind = "to"
    else:
        kind = "none"
    return kind
