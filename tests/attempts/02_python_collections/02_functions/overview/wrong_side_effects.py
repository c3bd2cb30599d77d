# wrong: a comprehension that changes names; card: "hides a loop"
def overview(rows):
    titles = [row["title"].lower() for row in rows]
    anywhere = [row["id"] for row in rows if row["city"] is None]
    skills = {skill for row in rows for skill in row["skills"]}
    chosen = []
    left = [300]
    [(chosen.append(row["id"]), left.append(left[-1] - row["low"])) for row in rows if row["low"] is not None and row["low"] <= left[-1]]
    return titles, anywhere, skills, chosen


why = "c"
