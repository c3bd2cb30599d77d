# wrong ST2: another period counts as a difference; card: "period and source may differ"
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place", "tax", "period"]:
        if first.get(name, 0) is None or first.get(name) != second.get(name):
            differs.append(name)
    change = None if differs else round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}



print(compared(PUBLISHED[3], PUBLISHED[1]))
