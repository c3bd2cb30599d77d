# right: a dict of rates, lists of roubles, no dtype named
def in_roubles(offers, rates):
    known = {}
    for month, currency, rate in zip(rates["month"], rates["currency"], rates["rub_per_unit"]):
        if not pd.isna(rate):
            known[(month[:7], currency)] = rate
    out = offers.copy()
    currencies = []
    for currency in offers["currency"]:
        if pd.isna(currency):
            currencies.append(None)
        elif currency.upper() == "RUR":
            currencies.append("RUB")
        else:
            currencies.append(currency.upper())
    out["currency"] = currencies
    for end in ["low", "high"]:
        roubles = []
        for amount, currency, when in zip(offers[end], currencies, offers["published_at"]):
            key = (str(when)[:7], currency)
            if pd.isna(amount):
                roubles.append(None)
            elif currency == "RUB":
                roubles.append(int(amount))
            elif key in known:
                roubles.append(round(amount * known[key]))
            else:
                roubles.append(None)
        out["rub_" + end] = roubles
    return out
