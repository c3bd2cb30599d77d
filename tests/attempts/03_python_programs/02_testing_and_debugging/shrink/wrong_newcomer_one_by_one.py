# wrong: a call a row; card: "One row at a time costs a call a row"
def shrink(rows, fails):
    result = list(rows)
    for row in rows:
        shorter = result.copy()
        shorter.remove(row)
        if fails(shorter):
            result = shorter
    return result
