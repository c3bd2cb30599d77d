# wrong: three words are missing; card: "are missed or called another"
def level_of(title):
    words = {"lead": "lead|ведущий", "senior": "senior|старший", "middle": "middle|миддл|мидл", "junior": "junior|младший", "intern": "intern|стажёр|стажер"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
