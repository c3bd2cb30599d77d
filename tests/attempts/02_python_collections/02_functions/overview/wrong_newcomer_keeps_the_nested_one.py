# wrong: the loop inside a loop is the one that stays; card: "Two `for` fit into one comprehension"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = set()
    for row in rows:
        for skill in row["skills"]:
            skills.add(skill)
    left = 300
    chosen = [row["id"] for row in rows if row["low"] is not None and row["low"] <= left]
    return titles, anywhere, skills, chosen


why = "a"
