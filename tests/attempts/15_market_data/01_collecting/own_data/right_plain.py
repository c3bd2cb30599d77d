# right: three loops
def own_data(folder):
    folder = Path(folder)
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    result = {"positions": [], "skills": [], "applications": []}
    with (folder / "Positions.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            ends = []
            for words in (row["Started On"], row["Finished On"]):
                if words == "":
                    ends.append(None)
                else:
                    name, year = words.split()
                    ends.append(f"{year}-{months.index(name) + 1:02}")
            result["positions"].append({"company": row["Company Name"], "title": row["Title"], "start": ends[0], "end": ends[1]})
    known = set()
    with (folder / "Skills.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Name"].lower() not in known:
                known.add(row["Name"].lower())
                result["skills"].append(row["Name"])
    with (folder / "Applications.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            month, day, year = row["Application Date"].split(",")[0].split("/")
            result["applications"].append({"company": row["Company Name"], "title": row["Job Title"], "sent": f"20{year}-{int(month):02}-{int(day):02}"})
    result["applications"].sort(key=lambda one: one["sent"])
    return result
