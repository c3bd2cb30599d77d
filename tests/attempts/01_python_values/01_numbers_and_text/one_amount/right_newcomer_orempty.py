# right: the gap becomes an empty text by or, reuses tidy and parse_int_ru
def one_amount(text):
    known = (text or "").replace("от", "")
    known = known.replace("до", "")
    if tidy(known.replace("₽", "")).isdigit():
        return parse_int_ru(known)
