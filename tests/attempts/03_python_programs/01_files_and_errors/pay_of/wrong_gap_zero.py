# wrong PY8: 0 for a gap; card: "PY8: a gap is not 0"
class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is None:
        return 0
    try:
        return int("".join(text.split()))
    except ValueError as error:
        raise BadRow(file, line, "pay is not a number") from error


save_cell("bad_row.py")
