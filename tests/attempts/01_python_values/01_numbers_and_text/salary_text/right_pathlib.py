# right: a whole file written with pathlib, three examples in one docstring
from pathlib import Path

salary_text = "salary_text.py"
text = (
'''
"""Salary texts."""

KINDS = ("none", "from", "to", "range")


def pay_kind(text):
    """Number of limits told by words.

    >>> pay_kind("от 1 ₽") == "from"
    True
    >>> pay_kind("1–2 ₽"), pay_kind("з/п не указана")
    ('range', 'none')
    >>> pay_kind("до 1 ₽ до вычета налогов")
    'to'
    """
    text = text.split("до вычета")[0]
    low, high = "от" in text, "до" in text
    if "–" in text:
        return "range"
    return KINDS[low + 2 * high]


def one_amount(text):
    """
    >>> one_amount("0 ₽")
    0
    >>> one_amount("")
    >>> one_amount("до 5 ₽")
    5
    """
    digits = "".join(c for c in text or "" if c.isdigit())
    return int(digits) if digits else None
'''
)
folder = Path("jobboard")
folder.mkdir(exist_ok=True)
(folder / salary_text).write_text(text, encoding="utf-8")
