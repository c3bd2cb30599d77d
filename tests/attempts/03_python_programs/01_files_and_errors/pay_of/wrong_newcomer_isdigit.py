# wrong: isdigit is what int asks; card: "`int` decides, once every kind of space is out"
class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is None:
        return None
    digits = "".join(text.split())
    if not digits.isdigit():
        raise BadRow(file, line, "pay is not a number")
    return int(digits)


save_cell("bad_row.py")
