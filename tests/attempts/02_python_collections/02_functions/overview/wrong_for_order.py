# wrong: the two for stand the other way round; card: "stands before the `for` that reads it"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for skill in row["skills"] for row in rows}
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "c"
