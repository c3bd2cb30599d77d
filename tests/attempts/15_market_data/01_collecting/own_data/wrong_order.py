# wrong: newest first; card: "Oldest first"
def own_data(folder):
    def rows_of(name):
        with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def month(words):
        return datetime.strptime(words, "%b %Y").strftime("%Y-%m") if words else None

    positions = []
    for row in rows_of("Positions.csv"):
        positions.append({"company": row["Company Name"], "title": row["Title"], "start": month(row["Started On"]), "end": month(row["Finished On"])})
    skills = {}
    for row in rows_of("Skills.csv"):
        skills.setdefault(row["Name"].lower(), row["Name"])
    applications = []
    for row in rows_of("Applications.csv"):
        sent = datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p")
        applications.append({"company": row["Company Name"], "title": row["Job Title"], "sent": sent.strftime("%Y-%m-%d")})
    applications.sort(key=lambda one: one["sent"], reverse=True)
    return {"positions": positions, "skills": list(skills.values()), "applications": applications}
