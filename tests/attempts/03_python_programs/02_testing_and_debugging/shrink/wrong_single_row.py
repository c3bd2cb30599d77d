# wrong PY3: a file of one row is never looked at; card: "Here the empty list fails too"
def shrink(rows, fails):
    size = len(rows) // 2
    while size > 0:
        start = 0
        while start < len(rows):
            without = rows[:start] + rows[start + size :]
            if fails(without):
                rows = without
            else:
                start = start + size
        size = size // 2
    return rows
