# right: no merge: dicts, a loop over rows, the middle by sorted
def by_currency(offers, rates):
    book = {}
    for row in rates.to_dict("records"):
        if not pandas.isna(row["rub_per_unit"]):
            book[(row["month"], row["currency"])] = row["rub_per_unit"]
    piles = {"rouble": [], "foreign": []}
    missing = {"rouble": 0, "foreign": 0}
    for row in offers.to_dict("records"):
        if pandas.isna(row["low"]):
            continue
        if row["currency"] == "RUB" or row["currency"] == "RUR":
            piles["rouble"].append(row["low"])
        else:
            key = (str(row["published_at"])[:7] + "-01", row["currency"])
            if key in book:
                piles["foreign"].append(row["low"] * book[key])
            else:
                missing["foreign"] = missing["foreign"] + 1
    answer = {}
    for name in piles:
        amounts = sorted(piles[name])
        middle = None
        if len(amounts) > 0:
            half = len(amounts) // 2
            if len(amounts) % 2 == 1:
                middle = amounts[half]
            else:
                middle = (amounts[half - 1] + amounts[half]) / 2
        answer[name] = {"n": len(amounts) + missing[name], "unknown": missing[name], "median": middle}
    return answer
