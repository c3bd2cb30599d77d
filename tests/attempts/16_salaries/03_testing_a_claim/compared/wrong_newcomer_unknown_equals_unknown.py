# wrong ST5: None and None are equal; card: "both taxes are unknown"
def compared(first, second):
    differs = [key for key in ("measured", "who", "place", "tax") if first[key] != second[key]]
    if differs:
        return {"change": None, "differs": differs}
    change = (second["value"] / first["value"] - 1) * 100
    return {"change": round(change), "differs": []}


print(compared(PUBLISHED[3], PUBLISHED[1]))
