# wrong: goes on after a removal, so rows are never tried; card: "Some row can still be taken away"
def shrink(rows, fails):
    size = len(rows) // 2
    while size > 0:
        for start in range(0, len(rows), size):
            without = rows[:start] + rows[start + size :]
            if fails(without):
                rows = without
        size = size // 2
    return rows
