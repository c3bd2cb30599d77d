# right: stands on parse_int_ru from above
def one_amount(text):
    if text is None or text.strip() == "":
        return None
    text = text.replace("от", "").replace("до", "")
    try:
        return parse_int_ru(text)
    except ValueError:
        return None
