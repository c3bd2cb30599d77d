# wrong: gives up when neither half fails; card: "Neither half fails alone"
def shrink(rows, fails):
    while len(rows) > 1:
        half = len(rows) // 2
        if fails(rows[:half]):
            rows = rows[:half]
        elif fails(rows[half:]):
            rows = rows[half:]
        else:
            break
    return rows
