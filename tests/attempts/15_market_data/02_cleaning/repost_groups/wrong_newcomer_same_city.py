# wrong ST7: another city is another vacancy; card: "ST7: row 2 hangs in another city"
def repost_groups(offers):
    seen = {}
    groups = []
    for number, (employer, city, text) in enumerate(zip(offers["employer"], offers["city"], offers["text"])):
        group = number
        if not pd.isna(employer) and not pd.isna(text):
            for old, old_group in seen.get((employer, city), []):
                if alike(old, text) >= 0.9:
                    group = old_group
                    break
            seen.setdefault((employer, city), []).append((text, group))
        groups.append(group)
    return groups
