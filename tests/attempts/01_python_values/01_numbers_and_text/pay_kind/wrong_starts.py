# wrong: looks at the first word only, so a range by words is lost; card: "Called"
def pay_kind(text):
    if "–" in text:
        return "range"
    elif text.startswith("от"):
        return "from"
    elif text.startswith("до"):
        return "to"
    return "none"
