# wrong: take out the word before that disturbs; card: "The word of the upper limit is gone too"
def pay_kind(text):
    limits = text.replace("до", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
...
