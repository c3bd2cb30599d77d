# wrong SQ1: hidden employers are one; card: "SQ1: nobody knows whether two hidden"
def repost_groups(offers):
    groups, earlier = [], {}
    for row, (employer, city, text) in enumerate(zip(offers["employer"], offers["city"], offers["text"])):
        group = row
        if not pd.isna(text):
            key = "" if pd.isna(employer) else employer
            for number, other in earlier.setdefault(key, []):
                if alike(text, other) >= 0.85:
                    group = number
                    break
            earlier[key].append((group, text))
        groups.append(group)
    return groups
