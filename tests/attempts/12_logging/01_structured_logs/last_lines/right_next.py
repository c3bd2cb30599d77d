# right: draws from one iterator by hand
class CutShort(ValueError):
    def __init__(self):
        super().__init__("cut short")


def last_lines(lines):
    source = iter(lines)
    for line in source:
        if line != "Traceback (most recent call last):":
            continue
        for inner in source:
            if inner[:1] != " ":
                yield inner
                break
        else:
            raise CutShort
