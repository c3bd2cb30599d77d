# wrong: an employer is one group
def repost_groups(offers):
    groups, first = [], {}
    for row, (employer, text) in enumerate(zip(offers["employer"], offers["text"])):
        if pd.isna(employer) or pd.isna(text):
            groups.append(row)
        else:
            groups.append(first.setdefault(employer, row))
    return groups
