# wrong: one_amount is not in the file; card: "no function one_amount"
salary_text = '''
"""Reads one salary text of a vacancy."""


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
'''
save_module("salary_text.py", salary_text)
