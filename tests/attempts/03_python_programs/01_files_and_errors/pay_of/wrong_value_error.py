# wrong: lets the ValueError out; card: "`int` refused and nobody took it"
class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is None:
        return None
    return int("".join(text.split()))


save_cell("bad_row.py")
