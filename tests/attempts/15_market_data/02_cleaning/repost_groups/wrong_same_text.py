# wrong ST7: texts must be equal; card: "ST7: row 3 differs by one word"
def repost_groups(offers):
    groups, earlier = [], {}
    for row, (employer, city, text) in enumerate(zip(offers["employer"], offers["city"], offers["text"])):
        group = row
        if not pd.isna(employer) and not pd.isna(text):
            key = employer
            for number, other in earlier.setdefault(key, []):
                if alike(text, other) >= 1:
                    group = number
                    break
            earlier[key].append((group, text))
        groups.append(group)
    return groups
