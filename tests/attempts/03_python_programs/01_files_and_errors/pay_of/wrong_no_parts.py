# wrong: the error keeps nothing but its text; card: "The error does not keep file, line and reason"
class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")


def pay_of(text, file, line):
    if text is None:
        return None
    try:
        return int("".join(text.split()))
    except ValueError as error:
        raise BadRow(file, line, "pay is not a number") from error


save_cell("bad_row.py")
