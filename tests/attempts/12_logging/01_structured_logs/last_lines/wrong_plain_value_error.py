# wrong: raises ValueError itself; card: "The class is to be your own"
def last_lines(lines):
    inside = False
    for line in lines:
        if inside and not line.startswith(" "):
            yield line
            inside = False
        elif line.startswith("Traceback"):
            inside = True
    if inside:
        raise ValueError("cut short")
