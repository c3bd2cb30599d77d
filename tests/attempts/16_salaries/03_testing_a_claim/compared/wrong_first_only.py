# wrong ST2: stops at the first difference; card: "every name that differs is listed"
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place", "tax"]:
        if first[name] is None or first[name] != second[name]:
            differs.append(name)
            break
    change = None if differs else round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}



print(compared(PUBLISHED[3], PUBLISHED[1]))
