# wrong: the lower level wins; card: "the upper row of the table wins"
def level_of(title):
    words = {"intern": "intern|стажёр|стажер", "junior": "junior|младший|джуниор", "middle": "middle|миддл|мидл", "senior": "senior|старший|сеньор", "lead": "lead|тимлид|ведущий"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
