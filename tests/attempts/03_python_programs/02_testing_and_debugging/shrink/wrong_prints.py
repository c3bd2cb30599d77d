# wrong PY1: prints the rows; card: "PY1"
def shrink(rows, fails):
    size = len(rows)
    while size > 0:
        start = 0
        while start < len(rows):
            without = rows[:start] + rows[start + size :]
            if fails(without):
                rows = without
            else:
                start = start + size
        size = size // 2
    print(rows)
