# right: read as text, cut by csv
def own_data(folder):
    def rows(name):
        return csv.DictReader(StringIO(Path(folder, name).read_bytes().decode("utf-8-sig"), newline=""))

    def month(words):
        if not words:
            return None
        at = datetime.strptime(words, "%b %Y")
        return f"{at.year}-{at.month:02}"

    skills = []
    for row in rows("Skills.csv"):
        if row["Name"].lower() not in [skill.lower() for skill in skills]:
            skills.append(row["Name"])
    sent = [{"company": row["Company Name"], "title": row["Job Title"], "sent": str(datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p").date())} for row in rows("Applications.csv")]
    return {
        "positions": [{"company": row["Company Name"], "title": row["Title"], "start": month(row["Started On"]), "end": month(row["Finished On"])} for row in rows("Positions.csv")],
        "skills": skills,
        "applications": sorted(sent, key=lambda one: one["sent"]),
    }
