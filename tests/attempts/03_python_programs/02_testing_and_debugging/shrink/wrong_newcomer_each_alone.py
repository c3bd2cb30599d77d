# wrong: asks each row alone; card: "harmless one by one"
def shrink(rows, fails):
    guilty = []
    for row in rows:
        if fails([row]):
            guilty.append(row)
    return guilty
