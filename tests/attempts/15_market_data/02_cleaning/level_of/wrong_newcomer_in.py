# wrong: a look inside the text; card: "`International` holds `intern`"
def level_of(title):
    levels = {
        "lead": ["lead", "тимлид", "ведущий"],
        "senior": ["senior", "старший", "сеньор"],
        "middle": ["middle", "миддл", "мидл"],
        "junior": ["junior", "младший", "джуниор"],
        "intern": ["intern", "стажёр", "стажер"],
    }
    for level in levels:
        for word in levels[level]:
            if word in title.lower():
                return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), labelled["title"].apply(level_of).fillna("not said"))
