# right: collects the block, a list that is None outside
class CutShort(ValueError):
    """Too short."""


def last_lines(lines):
    block = None
    for line in lines:
        if block is None:
            if line.startswith("Traceback (most recent"):
                block = []
        elif line.startswith(" "):
            block.append(line)
        else:
            block = None
            yield line
    if block is not None:
        raise CutShort(f"{len(block)} lines, then nothing")
