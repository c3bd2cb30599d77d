# wrong: the class is no ValueError; card: "makes it a kind of ValueError"
class CutShort(Exception):
    pass


def last_lines(lines):
    inside = False
    for line in lines:
        if inside and not line.startswith(" "):
            yield line
            inside = False
        elif line.startswith("Traceback"):
            inside = True
    if inside:
        raise CutShort("cut")
