# right: rows as dicts, rates in a dict
def by_currency(offers, rates):
    known = {}
    for row in rates.to_dict("records"):
        if row["rub_per_unit"] == row["rub_per_unit"]:
            known[row["month"], row["currency"]] = row["rub_per_unit"]
    piles = {"rouble": [], "foreign": []}
    for row in offers.to_dict("records"):
        if row["low"] != row["low"]:
            continue
        if row["currency"] in ("RUB", "RUR"):
            piles["rouble"].append(row["low"])
        else:
            rate = known.get((row["published_at"].strftime("%Y-%m-01"), row["currency"]))
            piles["foreign"].append(None if rate is None else row["low"] * rate)
    answer = {}
    for name, amounts in piles.items():
        converted = sorted(amount for amount in amounts if amount is not None)
        half = len(converted) // 2
        median = None
        if converted:
            median = converted[half] if len(converted) % 2 else (converted[half - 1] + converted[half]) / 2
        answer[name] = {"n": len(amounts), "unknown": len(amounts) - len(converted), "median": median}
    return answer
