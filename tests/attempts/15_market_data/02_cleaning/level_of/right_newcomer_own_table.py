# right: counts the confusion table by hand
WORDS = [
    ("lead", ["lead", "тимлид", "ведущий"]),
    ("senior", ["senior", "старший", "сеньор"]),
    ("middle", ["middle", "миддл", "мидл"]),
    ("junior", ["junior", "младший", "джуниор"]),
    ("intern", ["intern", "стажёр", "стажер"]),
]


def level_of(title):
    for level, words in WORDS:
        for word in words:
            if re.search(r"(?<!\w)" + word + r"(?!\w)", title, re.IGNORECASE):
                return level


names = ["lead", "senior", "middle", "junior", "intern", "not said"]
counts = {}
for column in names:
    counts[column] = [0, 0, 0, 0, 0, 0]
for title, level in zip(labelled["title"], labelled["level"]):
    if pd.isna(level):
        level = "not said"
    mine = level_of(title)
    if mine is None:
        mine = "not said"
    counts[mine][names.index(level)] += 1
confused = pd.DataFrame(counts, index=names)
