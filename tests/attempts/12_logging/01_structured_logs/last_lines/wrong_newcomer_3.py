# wrong: the lines may end where they like; card: "nobody was told"
class CutShort(ValueError):
    pass


def last_lines(lines):
    before = None
    inside = False
    for line in lines:
        if line == "Traceback (most recent call last):":
            inside = True
        elif inside and not line.startswith(" "):
            yield line
            inside = False
