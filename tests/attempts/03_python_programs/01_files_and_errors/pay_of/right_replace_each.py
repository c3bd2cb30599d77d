# right: a regular expression takes the spaces out
class BadRow(Exception):
    def __init__(self, file, line, reason):
        self.file = file
        self.line = line
        self.reason = reason
        super().__init__("{}:{}: {}".format(file, line, reason))


def pay_of(text, file, line):
    import re

    try:
        return None if text is None else int(re.sub(r"\s+", "", text))
    except ValueError as error:
        raise BadRow(file, line, "pay is not a number") from error


save_cell("bad_row.py")
