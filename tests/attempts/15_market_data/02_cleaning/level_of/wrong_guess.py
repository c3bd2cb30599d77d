# wrong: middle where nothing is said; card: "the answer is None"
def level_of(title):
    words = {"lead": "lead|тимлид|ведущий", "senior": "senior|старший|сеньор", "middle": "middle|миддл|мидл", "junior": "junior|младший|джуниор", "intern": "intern|стажёр|стажер"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return "middle"


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
