# right: thrown away the blanks, one level after another in a loop
def quantile_table(offers):
    named = offers.copy()
    named["level"] = named["level"].fillna("not said")
    lines = []
    for level in LEVELS:
        part = named[named["level"] == level]["net_low"]
        lines.append({
            "n": len(part),
            "with_pay": part.notna().sum(),
            "q1": part.quantile(0.25),
            "median": part.quantile(0.5),
            "q3": part.quantile(0.75),
        })
    return pandas.DataFrame(lines, index=LEVELS)
