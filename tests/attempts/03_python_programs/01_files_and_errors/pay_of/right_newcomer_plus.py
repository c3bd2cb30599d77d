# right: text and digits glued by +
class BadRow(Exception):
    def __init__(self, file, line, reason):
        text = file + ":" + str(line) + ": " + reason
        super().__init__(text)
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is None:
        return None
    digits = ""
    for piece in text.split():
        digits = digits + piece
    try:
        pay = int(digits)
    except ValueError as refused:
        raise BadRow(file, line, "pay is not a number") from refused
    return pay


save_cell("bad_row.py")
