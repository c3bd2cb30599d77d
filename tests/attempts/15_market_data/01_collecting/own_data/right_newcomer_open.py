# right: open and os.path.join
def own_data(folder):
    result = {"positions": [], "skills": [], "applications": []}
    with open(os.path.join(folder, "Positions.csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            start = None
            end = None
            if row["Started On"] != "":
                start = datetime.strptime(row["Started On"], "%b %Y").strftime("%Y-%m")
            if row["Finished On"] != "":
                end = datetime.strptime(row["Finished On"], "%b %Y").strftime("%Y-%m")
            result["positions"].append({"company": row["Company Name"], "title": row["Title"], "start": start, "end": end})
    met = set()
    with open(os.path.join(folder, "Skills.csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Name"].casefold() in met:
                continue
            met.add(row["Name"].casefold())
            result["skills"].append(row["Name"])
    with open(os.path.join(folder, "Applications.csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            moment = datetime.strptime(row["Application Date"], "%m/%d/%y, %I:%M %p")
            result["applications"].append({"company": row["Company Name"], "title": row["Job Title"], "sent": moment.date().isoformat()})
    result["applications"].sort(key=lambda entry: entry["sent"])
    return result
