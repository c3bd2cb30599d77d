# right: a state in words
class CutShort(ValueError):
    """The lines ended too early."""


def last_lines(lines):
    state = "outside"
    for line in lines:
        if state == "outside":
            if line == "Traceback (most recent call last):":
                state = "inside"
        elif state == "inside":
            if line[:1] == " ":
                pass
            else:
                state = "outside"
                yield line
    if state == "inside":
        raise CutShort
