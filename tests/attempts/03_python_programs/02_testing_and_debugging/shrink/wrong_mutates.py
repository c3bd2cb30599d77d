# wrong PY7: deletes in the caller's list; card: "PY7"
def shrink(rows, fails):
    size = len(rows)
    while size > 0:
        start = 0
        while start < len(rows):
            block = rows[start : start + size]
            del rows[start : start + size]
            if not fails(rows):
                rows[start:start] = block
                start = start + size
        size = size // 2
    return rows
