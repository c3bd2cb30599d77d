# wrong ST2: names what differs and still gives the rise; card: "offered pay is not paid pay"
def compared(first, second):
    change = (second["value"] / first["value"] - 1) * 100
    differs = []
    for key in ("measured", "who", "place", "tax"):
        if first[key] != second[key] or first[key] is None:
            differs.append(key)
    return {"change": round(change), "differs": differs}


print(compared(PUBLISHED[3], PUBLISHED[1]))
