# wrong: capitals count; card: "capitals, a plus or brackets"
def level_of(title):
    words = {"lead": "lead|тимлид|ведущий", "senior": "senior|старший|сеньор", "middle": "middle|миддл|мидл", "junior": "junior|младший|джуниор", "intern": "intern|стажёр|стажер"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title):
            return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
