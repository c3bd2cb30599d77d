# right: gap first, take out what I know, ask isdigit
def one_amount(text):
    if text is None:
        return None
    rest = text.replace("от", "").replace("до", "").replace("₽", "")
    rest = "".join(rest.split())
    if rest.isdigit():
        return int(rest)
    return None
