# wrong ST2: names the difference and gives the change; card: "offered pay is not paid pay"
def compared(first, second):
    differs = []
    for name in ["measured", "who", "place", "tax"]:
        if first[name] is None or first[name] != second[name]:
            differs.append(name)
    change = round((second["value"] / first["value"] - 1) * 100)
    return {"change": change, "differs": differs}



print(compared(PUBLISHED[3], PUBLISHED[1]))
