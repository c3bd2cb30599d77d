# wrong ST7: an employer is one group; card: "ST7: row 4"
def repost_groups(offers):
    groups, first = [], {}
    for row, (employer, text) in enumerate(zip(offers["employer"], offers["text"])):
        if pd.isna(employer) or pd.isna(text):
            groups.append(row)
        else:
            groups.append(first.setdefault(employer, row))
    return groups
