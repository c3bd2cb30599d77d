# wrong: a number counts as stated if it counts as something; card: "somebody wrote that 0 down"
def one_amount(text):
    if text is None:
        return None
    rest = "".join(text.replace("от", "").replace("до", "").replace("₽", "").split())
    number = int(rest) if rest.isdigit() else 0
    if number:
        return number
    return None
