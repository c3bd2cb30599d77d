# wrong: one day goes by the clock; card: "those of one day stay in file order"
def own_data(folder):
    def table(name):
        return list(csv.DictReader(StringIO((Path(folder) / name).read_text("utf-8-sig"))))

    def month(words):
        return datetime.strptime(words, "%b %Y").strftime("%Y-%m") if words else None

    positions = [{"company": row["Company Name"], "title": row["Title"], "start": month(row["Started On"]), "end": month(row["Finished On"])} for row in table("Positions.csv")]
    skills = []
    for row in table("Skills.csv"):
        if row["Name"].lower() not in [skill.lower() for skill in skills]:
            skills.append(row["Name"])
    rows = table("Applications.csv")
    rows.sort(key=lambda row: datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p"))
    applications = [{"company": row["Company Name"], "title": row["Job Title"], "sent": datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p").strftime("%Y-%m-%d")} for row in rows]
    return {"positions": positions, "skills": skills, "applications": applications}
