# wrong: reads all, then hands out a list; card: "a generator"
class CutShort(ValueError):
    pass


def last_lines(lines):
    found, inside = [], False
    for line in lines:
        if inside and not line.startswith(" "):
            found.append(line)
            inside = False
        elif line.startswith("Traceback"):
            inside = True
    if inside:
        raise CutShort("cut")
    return found
