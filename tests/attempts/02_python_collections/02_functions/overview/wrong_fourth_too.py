# wrong: the fourth becomes a comprehension and forgets what is left; card: "As a comprehension the fourth forgets something"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for row in rows for skill in row["skills"]}
    chosen = [row["id"] for row in rows if row["low"] is not None and row["low"] <= 300]
    return titles, anywhere, skills, chosen


why = "c"
