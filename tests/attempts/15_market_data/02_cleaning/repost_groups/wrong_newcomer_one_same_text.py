# wrong ST7: texts must be equal; card: "ST7: row 3 differs by one word"
def repost_groups(offers):
    seen = {}
    groups = []
    for number, (employer, text) in enumerate(zip(offers["employer"], offers["text"])):
        if pd.isna(employer) or pd.isna(text):
            groups.append(number)
        else:
            groups.append(seen.setdefault((employer, text), number))
    return groups
