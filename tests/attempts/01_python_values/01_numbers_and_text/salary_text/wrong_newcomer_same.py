# wrong: two examples of the same kind (the text in quotes stands as the cell now, the last line was save_module); card: "all have one answer"
salary_text = "salary_text.py"
"""Reads one salary text of a vacancy."""


def pay_kind(text):
    """Say which limits a salary text states.

    >>> pay_kind("от 230 000 ₽")
    'from'
    >>> pay_kind("от 100 000 ₽")
    'from'
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
    """Give the amount of a salary text, or None.

    >>> one_amount("договорная") is None
    True
    >>> one_amount("") is None
    True
    """
    if text is None:
        return None
    rest = text.replace("от", "").replace("до", "").replace("₽", "")
    rest = "".join(rest.split())
    if rest.isdigit():
        return int(rest)
    return None


save_functions(salary_text, pay_kind, one_amount)
