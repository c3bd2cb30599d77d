# wrong: changes nothing; card: "three of the loops become comprehensions"
def overview(rows):
    titles = []
    for row in rows:
        titles.append(row["title"].lower())
    anywhere = []
    for row in rows:
        if row["city"] is None:
            anywhere.append(row["id"])
    skills = set()
    for row in rows:
        for skill in row["skills"]:
            skills.add(skill)
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "c"
