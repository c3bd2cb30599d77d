# wrong ST5: two unknown taxes are the same tax; card: "both taxes are unknown"
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place", "tax"]:
        if first[name] != second[name]:
            differs.append(name)
    change = None if differs else round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}



print(compared(PUBLISHED[3], PUBLISHED[1]))
