# right: parts first, the problem under a name, else
class BadRow(Exception):
    def __init__(self, file, line, reason):
        self.file = file
        self.line = line
        self.reason = reason
        super().__init__(f"{self.file}:{self.line}: {self.reason}")


def pay_of(text, file, line):
    try:
        number = None if text is None else int("".join(text.split()))
    except ValueError as error:
        problem = BadRow(file, line, "pay is not a number")
        raise problem from error
    else:
        return number


save_cell("bad_row.py")
