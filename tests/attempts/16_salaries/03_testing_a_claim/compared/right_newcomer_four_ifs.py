# right: an if for each definition
def compared(first, second):
    differs = []
    if first["measured"] != second["measured"] or first["measured"] is None:
        differs = differs + ["measured"]
    if first["who"] != second["who"] or first["who"] is None:
        differs = differs + ["who"]
    if first["place"] != second["place"] or first["place"] is None:
        differs = differs + ["place"]
    if first["tax"] != second["tax"] or first["tax"] is None:
        differs = differs + ["tax"]
    change = None
    if not differs:
        change = round(second["value"] * 100 / first["value"]) - 100
    return {"change": change, "differs": differs}


print(compared(PUBLISHED[3], PUBLISHED[1]))
