# wrong: one for is enough, the set takes the lists apart; card: "a second `for` takes the skills out"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {row["skills"] for row in rows}
    chosen = []
    left = 300
    for row in rows:
        if row["low"] is not None and row["low"] <= left:
            left = left - row["low"]
            chosen.append(row["id"])
    return titles, anywhere, skills, chosen


why = "c"
