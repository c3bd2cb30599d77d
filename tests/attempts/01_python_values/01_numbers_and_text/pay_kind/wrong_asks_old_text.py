# wrong: cleans the text and then asks the old one; card: "it is no upper limit"
def pay_kind(text):
    limits = text.replace("до вычета", "")
    if "–" in text or ("от" in text and "до" in text):
        return "range"
    elif "от" in text:
        return "from"
    elif "до" in text:
        return "to"
    else:
        return "none"
