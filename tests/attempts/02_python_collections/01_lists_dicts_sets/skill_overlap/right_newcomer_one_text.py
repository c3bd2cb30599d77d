# right: three sets made from all that either list holds
def small(skills):
    result = set()
    for skill in skills:
        result = result | {skill.lower()}
    return result

def skill_overlap(cv, vacancy):
    every = small(cv) | small(vacancy)
    missing = every - small(cv)
    extra = every - small(vacancy)
    matched = every - missing - extra
    return matched, missing, extra
