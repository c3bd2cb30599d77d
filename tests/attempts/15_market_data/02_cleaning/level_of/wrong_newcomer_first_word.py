# wrong: the first level in the title wins; card: "the upper row of the table wins"
def level_of(title):
    levels = {
        "lead": "lead", "тимлид": "lead", "ведущий": "lead",
        "senior": "senior", "старший": "senior", "сеньор": "senior",
        "middle": "middle", "миддл": "middle", "мидл": "middle",
        "junior": "junior", "младший": "junior", "джуниор": "junior",
        "intern": "intern", "стажёр": "intern", "стажер": "intern",
    }
    for word in re.findall(r"\w+", title.lower()):
        if word in levels:
            return levels[word]
    return None


said = pd.Series([level_of(title) for title in labelled["title"]])
confused = pd.crosstab(labelled["level"].fillna("not said"), said.fillna("not said"))
