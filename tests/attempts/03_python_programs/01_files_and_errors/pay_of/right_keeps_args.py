# right: the parent gets a text put together by plus
class BadRow(Exception):
    """A row that the import refuses."""

    def __init__(self, file, line, reason):
        Exception.__init__(self, str(file) + ":" + str(line) + ": " + reason)
        self.file = file
        self.line = line
        self.reason = reason


def pay_of(text, file, line):
    if text is not None:
        try:
            text = int("".join(text.split()))
        except ValueError as error:
            problem = BadRow(file, line, "pay is not a number")
            raise problem from error
    return text


save_cell("bad_row.py")
