# right: four plain counts in the loop, keys stored at the end if above 0
def count_by_currency(lines):
    rur = 0
    usd = 0
    eur = 0
    nothing = 0
    for line in lines:
        if currency_of(line) == "RUR":
            rur = rur + 1
        elif currency_of(line) == "USD":
            usd = usd + 1
        elif currency_of(line) == "EUR":
            eur = eur + 1
        else:
            nothing = nothing + 1
    counts = {}
    if rur > 0:
        counts["RUR"] = rur
    if usd > 0:
        counts["USD"] = usd
    if eur > 0:
        counts["EUR"] = eur
    if nothing > 0:
        counts[None] = nothing
    return counts
