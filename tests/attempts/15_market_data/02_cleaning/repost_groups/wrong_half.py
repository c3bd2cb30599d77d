# wrong ST7: half the words are enough; card: "precision is below"
def repost_groups(offers):
    groups, earlier = [], {}
    for row, (employer, city, text) in enumerate(zip(offers["employer"], offers["city"], offers["text"])):
        group = row
        if not pd.isna(employer) and not pd.isna(text):
            key = employer
            for number, other in earlier.setdefault(key, []):
                if alike(text, other) >= 0.2:
                    group = number
                    break
            earlier[key].append((group, text))
        groups.append(group)
    return groups
