# wrong: yields one traceback late; card: "Yield as soon as the last line is there"
class CutShort(ValueError):
    pass


def last_lines(lines):
    inside, ready = False, []
    for line in lines:
        for text in ready:
            yield text
        ready = []
        if inside and not line.startswith(" "):
            ready = [line]
            inside = False
        elif line.startswith("Traceback"):
            inside = True
    for text in ready:
        yield text
    if inside:
        raise CutShort("cut")
