# right: comprehensions and methods
def skill_overlap(cv, vacancy):
    mine, asked = {skill.lower() for skill in cv}, {skill.lower() for skill in vacancy}
    return (mine.intersection(asked), asked.difference(mine), mine.difference(asked))
