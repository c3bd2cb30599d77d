# wrong: the loop stays and forgets what is left; card: "forgot `left`"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for row in rows for skill in row["skills"]}
    chosen = []
    for row in rows:
        if row["low"] is not None and row["low"] <= 300:
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "c"
