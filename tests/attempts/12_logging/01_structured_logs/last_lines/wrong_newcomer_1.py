# wrong: keeps all until the end, then yields; card: "not at the end"
class CutShort(ValueError):
    pass


def last_lines(lines):
    found = []
    inside = False
    for line in lines:
        if line.startswith("Traceback"):
            inside = True
        elif inside and not line.startswith(" "):
            found.append(line)
            inside = False
    if inside:
        raise CutShort("cut")
    yield from found
