# wrong: the titles without a level drop out; card: "the gaps dropped out"
def level_of(title):
    words = {"lead": "lead|тимлид|ведущий", "senior": "senior|старший|сеньор", "middle": "middle|миддл|мидл", "junior": "junior|младший|джуниор", "intern": "intern|стажёр|стажер"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


confused = pd.crosstab(labelled["level"], pd.Series([level_of(title) for title in labelled["title"]]))
