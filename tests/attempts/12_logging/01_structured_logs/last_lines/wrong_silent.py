# wrong: says nothing about a cut traceback; card: "nobody was told"
class CutShort(ValueError):
    pass


def last_lines(lines):
    inside = False
    for line in lines:
        if inside and not line.startswith(" "):
            yield line
            inside = False
        elif line.startswith("Traceback"):
            inside = True
