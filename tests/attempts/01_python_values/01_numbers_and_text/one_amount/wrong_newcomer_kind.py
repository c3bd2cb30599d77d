# wrong: pay_kind says whether a number is there; card: "with no word about limits"
def one_amount(text):
    if text is None or pay_kind(text) == "none":
        return None
    return parse_int_ru(text.replace("от", "").replace("до", ""))
