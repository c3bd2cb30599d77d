# right: a third function goes into the file, because the second one stands on it
salary_text = "salary_text.py"

def pay_kind(text):
    """The kind of limits.

    >>> pay_kind("до 90 000 ₽")
    'to'
    >>> pay_kind("")
    'none'
    """
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"


def one_amount(text):
    """One amount, or None.

    >>> one_amount("от 120 000 ₽")
    120000
    >>> print(one_amount(None))
    None
    """
    if text is None or text.strip() == "" or not text.strip("от до₽")[:1].isdigit():
        return None
    return parse_int_ru(text.replace("от", "").replace("до", ""))


save_functions(salary_text, pay_kind, one_amount, parse_int_ru)
