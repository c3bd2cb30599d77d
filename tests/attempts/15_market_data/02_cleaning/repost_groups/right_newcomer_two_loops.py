# right: every row against every earlier one
def repost_groups(offers):
    employers = list(offers["employer"])
    texts = list(offers["text"])
    groups = []
    for i in range(len(employers)):
        group = i
        if not pd.isna(employers[i]) and not pd.isna(texts[i]):
            for j in range(i):
                if employers[j] == employers[i] and not pd.isna(texts[j]):
                    if alike(texts[i], texts[j]) > 0.85:
                        group = groups[j]
                        break
        groups.append(group)
    return groups
