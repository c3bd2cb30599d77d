# wrong: the last line is the one with Error in it; card: "its first line that does not begin with a space"
class CutShort(ValueError):
    pass


def last_lines(lines):
    inside = False
    for line in lines:
        if line == "Traceback (most recent call last):":
            inside = True
        elif inside and "Error: " in line:
            yield line
            inside = False
    if inside:
        raise CutShort("cut")
