# right: one iterator drawn from by two loops
class CutShort(ValueError):
    pass


def last_lines(lines):
    lines = iter(lines)
    for line in lines:
        if line != "Traceback (most recent call last):":
            continue
        for inner in lines:
            if not inner.startswith(" "):
                yield inner
                break
        else:
            raise CutShort("no last line")
