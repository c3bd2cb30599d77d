# right: a loop over the four names, returns at the end
def compared(first, second):
    differs = []
    for key in ["measured", "who", "place", "tax"]:
        if first[key] is None or second[key] is None:
            differs.append(key)
        elif first[key] != second[key]:
            differs.append(key)
    if len(differs) > 0:
        return {"change": None, "differs": differs}
    change = (second["value"] - first["value"]) / first["value"] * 100
    return {"change": round(change), "differs": differs}


print(compared(PUBLISHED[3], PUBLISHED[1]))
