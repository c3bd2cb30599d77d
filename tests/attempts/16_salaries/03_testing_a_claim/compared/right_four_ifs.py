# right: four questions, one after the other
def compared(first, second):
    differs = []
    if first["measured"] != second["measured"] or None in (first["measured"], second["measured"]):
        differs.append("measured")
    if first["who"] != second["who"] or None in (first["who"], second["who"]):
        differs.append("who")
    if first["place"] != second["place"] or None in (first["place"], second["place"]):
        differs.append("place")
    if first["tax"] != second["tax"] or None in (first["tax"], second["tax"]):
        differs.append("tax")
    answer = {"change": None, "differs": differs}
    if not differs:
        answer["change"] = round(second["value"] / first["value"] * 100 - 100)
    return answer


print(compared(PUBLISHED[3], PUBLISHED[1]))
