class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is None:
        return None
    try:
        return int("".join(text.split()))
    except ValueError as error:
        raise BadRow(file, line, "pay is not a number") from error
