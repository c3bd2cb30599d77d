# right: asked of the file by loops
def skill_lines(skill):
    found = []
    for line in flat:
        if skill in line[6].split(", "):
            found.append(line[0])
    return found

anomalies = {}
anomalies["a"] = [2, 5]
anomalies["b"] = [line[0] for line in flat if line[4] == "Kite Post"]
anomalies["c"] = [4, 7]
anomalies["d"] = [3, 8]
anomalies["e"] = skill_lines("SQL")
anomalies["f"] = sorted(skill_lines("Docker") + skill_lines("Spark") + skill_lines("Go"))
anomalies["g"] = names[4:6]
