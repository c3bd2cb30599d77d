# right: looks back over all rows by number
def repost_groups(offers):
    employers, texts = offers["employer"].tolist(), offers["text"].tolist()
    words = [None if pd.isna(text) else set(text.lower().split()) for text in texts]
    groups = list(range(len(texts)))
    for row in range(len(texts)):
        for before in range(row):
            if words[row] is None or words[before] is None or pd.isna(employers[row]):
                continue
            if employers[row] == employers[before] and len(words[row] & words[before]) >= 0.9 * len(words[row] | words[before]):
                groups[row] = groups[before]
                break
    return groups
