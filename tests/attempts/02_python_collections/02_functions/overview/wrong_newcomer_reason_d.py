# wrong: two keys are too many for a comprehension; card: "A comprehension may read any key"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for row in rows for skill in row["skills"]}
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "d"
