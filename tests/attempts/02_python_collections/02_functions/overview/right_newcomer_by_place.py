# right: walks places instead of rows, continue in the loop
def overview(rows):
    titles = [rows[n]["title"].lower() for n in range(len(rows))]
    anywhere = [rows[n]["id"] for n in range(len(rows)) if rows[n]["city"] is None]
    skills = {skill for vacancy in rows for skill in vacancy["skills"]}
    chosen = []
    left = 300
    for n in range(len(rows)):
        low = rows[n]["low"]
        if low is None:
            continue
        if low <= left:
            left = left - low
            chosen.append(rows[n]["id"])
    return titles, anywhere, skills, chosen


why = "c"
