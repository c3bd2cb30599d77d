# right: whole words by findall
LEVELS = [
    ("lead", {"lead", "тимлид", "ведущий"}), ("senior", {"senior", "старший", "сеньор"}), ("middle", {"middle", "миддл", "мидл"}),
    ("junior", {"junior", "младший", "джуниор"}), ("intern", {"intern", "стажёр", "стажер"}),
]


def level_of(title):
    words = set(re.findall(r"\w+", title.lower()))
    for level, own in LEVELS:
        if words & own:
            return level
    return None


confused = pd.crosstab(labelled["level"].fillna("not said"), pd.Series([level_of(title) for title in labelled["title"]]).fillna("not said"))
