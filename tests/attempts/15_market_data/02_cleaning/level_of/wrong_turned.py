# wrong: rows and columns changed places; card: "changed places"
def level_of(title):
    words = {"lead": "lead|тимлид|ведущий", "senior": "senior|старший|сеньор", "middle": "middle|миддл|мидл", "junior": "junior|младший|джуниор", "intern": "intern|стажёр|стажер"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


said = pd.Series([level_of(title) for title in labelled["title"]])
confused = pd.crosstab(said.fillna("not said"), labelled["level"].fillna("not said"))
