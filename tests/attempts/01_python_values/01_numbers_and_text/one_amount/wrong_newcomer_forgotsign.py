# wrong: forgot to take out the sign; card: "Something other than digits is left: the sign"
def one_amount(text):
    if text is None:
        return None
    rest = tidy(text.replace("от", "").replace("до", ""))
    if rest.isdigit():
        return int(rest)
    return None
