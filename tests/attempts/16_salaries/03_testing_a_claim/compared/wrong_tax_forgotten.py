# wrong ST5: never asks about tax; card: "an unknown tax equals nothing"
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place"]:
        if first[name] is None or first[name] != second[name]:
            differs.append(name)
    change = None if differs else round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}



print(compared(PUBLISHED[3], PUBLISHED[1]))
