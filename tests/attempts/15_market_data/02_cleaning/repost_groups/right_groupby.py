# right: one employer at a time
def repost_groups(offers):
    groups = list(range(len(offers)))
    for employer, part in offers.reset_index(drop=True).dropna(subset=["employer", "text"]).groupby("employer"):
        rows = list(zip(part.index, part["text"]))
        for place, (row, text) in enumerate(rows):
            for before, other in rows[:place]:
                if alike(text, other) > 0.8:
                    groups[row] = groups[before]
                    break
    return groups
