# wrong: rows and columns changed places; card: "changed places"
def level_of(title):
    levels = {
        "lead": "lead|тимлид|ведущий",
        "senior": "senior|старший|сеньор",
        "middle": "middle|миддл|мидл",
        "junior": "junior|младший|джуниор",
        "intern": "intern|стажёр|стажер",
    }
    for level, words in levels.items():
        if re.search(rf"(?<!\w)({words})(?!\w)", title.lower()):
            return level
    return None


said = pd.Series([level_of(title) for title in labelled["title"]])
confused = pd.crosstab(said.fillna("not said"), labelled["level"].fillna("not said"))
