# wrong: English words only; card: "capitals, a plus or brackets"
def level_of(title):
    words = {"lead": "lead", "senior": "senior", "middle": "middle", "junior": "junior", "intern": "intern"}
    for level, forms in words.items():
        if re.search(r"(?<!\w)(" + forms + r")(?!\w)", title.lower()):
            return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
