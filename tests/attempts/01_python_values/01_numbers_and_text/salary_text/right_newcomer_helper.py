# right: brought tidy along into the file, examples with print and == (the text in quotes stands as the cell now, the last line was save_module)
salary_text = "salary_text.py"
"""Reads one salary text of a vacancy."""


def tidy(text):
    """Take all spaces out."""
    return "".join(text.split())


def pay_kind(text):
    """Say which limits a salary text states.

    >>> print(pay_kind("165 000–205 000 ₽"))
    range
    >>> pay_kind("от 1 € до вычета налогов") == "from"
    True
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

    >>> print(one_amount(None), one_amount(""))
    None None
    >>> one_amount("до 90 000")
    90000
    """
    if text is None:
        return None
    rest = text.replace("от", "").replace("до", "").replace("₽", "")
    rest = tidy(rest)
    if rest.isdigit():
        return int(rest)
    return None


save_functions(salary_text, tidy, pay_kind, one_amount)
