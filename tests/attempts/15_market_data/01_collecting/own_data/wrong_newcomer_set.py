# wrong: a set of small letters; card: "the first spelling stays"
def own_data(folder):
    def table(name):
        return list(csv.DictReader(StringIO((Path(folder) / name).read_text("utf-8-sig"))))

    def month(words):
        return datetime.strptime(words, "%b %Y").strftime("%Y-%m") if words else None

    positions = [{"company": row["Company Name"], "title": row["Title"], "start": month(row["Started On"]), "end": month(row["Finished On"])} for row in table("Positions.csv")]
    skills = sorted({row["Name"].lower() for row in table("Skills.csv")})
    applications = [{"company": row["Company Name"], "title": row["Job Title"], "sent": datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p").strftime("%Y-%m-%d")} for row in table("Applications.csv")]
    return {"positions": positions, "skills": skills, "applications": sorted(applications, key=lambda one: one["sent"])}
