# wrong: a call a row; card: "One row at a time costs a call a row"
def shrink(rows, fails):
    kept = list(rows)
    for row in rows:
        without = [other for other in kept if other != row]
        if fails(without):
            kept = without
    return kept
