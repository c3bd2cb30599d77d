# right: a comprehension and an early return
def compared(first, second):
    differs = [name for name in ("measured", "who", "place", "tax") if first[name] != second[name] or second[name] is None]
    if differs:
        return {"change": None, "differs": differs}
    return {"change": round(100 * (second["value"] - first["value"]) / first["value"]), "differs": []}


print(compared(PUBLISHED[3], PUBLISHED[1]))
