# wrong: keeps the half that fails, and stops when neither does; card: "Neither half fails alone"
def shrink(rows, fails):
    while len(rows) > 1:
        half = len(rows) // 2
        if fails(rows[:half]):
            rows = rows[:half]
        elif fails(rows[half:]):
            rows = rows[half:]
        else:
            return rows
    return rows
