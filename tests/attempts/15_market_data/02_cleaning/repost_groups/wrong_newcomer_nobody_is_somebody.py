# wrong SQ1: all hidden employers are one; card: "SQ1: nobody knows whether two hidden"
def repost_groups(offers):
    table = offers.fillna("")
    seen = {}
    groups = []
    for number, (employer, text) in enumerate(zip(table["employer"], table["text"])):
        group = number
        for old, old_group in seen.get(employer, []):
            if alike(old, text) >= 0.9:
                group = old_group
                break
        seen.setdefault(employer, []).append((text, group))
        groups.append(group)
    return groups
