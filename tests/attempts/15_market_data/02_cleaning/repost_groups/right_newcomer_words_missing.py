# right: counts the words that are missing on either side
def repost_groups(offers):
    seen = {}
    answer = []
    number = -1
    for employer, text in zip(offers["employer"], offers["text"]):
        number = number + 1
        if pd.isna(employer) or pd.isna(text):
            answer.append(number)
            continue
        words = text.split()
        group = number
        for old_words, old_group in seen.get(employer, []):
            missing = [word for word in words if word not in old_words]
            extra = [word for word in old_words if word not in words]
            longest = max(len(words), len(old_words))
            if len(missing) <= longest / 20 and len(extra) <= longest / 20:
                group = old_group
        answer.append(group)
        seen.setdefault(employer, []).append((words, group))
    return answer
