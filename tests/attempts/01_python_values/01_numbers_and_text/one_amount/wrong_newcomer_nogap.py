# wrong: an empty text and None are the same, isdigit will say no; card: "None is no text"
def one_amount(text):
    rest = text.replace("от", "").replace("до", "").replace("₽", "")
    rest = tidy(rest)
    if rest.isdigit():
        return int(rest)
    return None
