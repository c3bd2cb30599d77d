# wrong: groups are counted 0, 1, 2; card: "the row of their first member"
def repost_groups(offers):
    seen = {}
    groups = []
    last = -1
    for employer, text in zip(offers["employer"], offers["text"]):
        group = None
        if not pd.isna(employer) and not pd.isna(text):
            for old, old_group in seen.get(employer, []):
                if alike(old, text) >= 0.9:
                    group = old_group
                    break
        if group is None:
            last += 1
            group = last
        if not pd.isna(employer) and not pd.isna(text):
            seen.setdefault(employer, []).append((text, group))
        groups.append(group)
    return groups
