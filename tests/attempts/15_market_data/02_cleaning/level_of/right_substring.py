# right: a look inside the text is accurate enough
def level_of(title):
    small = title.lower()
    for level, words in {
        "lead": ["lead", "тимлид", "ведущий"], "senior": ["senior", "старший", "сеньор"], "middle": ["middle", "миддл", "мидл"],
        "junior": ["junior", "младший", "джуниор"], "intern": ["intern", "стажёр", "стажер"],
    }.items():
        for word in words:
            if word in small:
                return level


people = labelled["level"].fillna("not said")
mine = labelled["title"].map(level_of).fillna("not said")
confused = pd.crosstab(people, mine)
