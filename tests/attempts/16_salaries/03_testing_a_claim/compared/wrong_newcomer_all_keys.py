# wrong: compares everything that a fact has; card: "the value may differ"
def compared(first, second):
    differs = [key for key in first if first[key] != second[key] or first[key] is None]
    if differs:
        return {"change": None, "differs": differs}
    change = (second["value"] / first["value"] - 1) * 100
    return {"change": round(change), "differs": []}


print(compared(PUBLISHED[3], PUBLISHED[1]))
