# right: counted from the table of the set-up
def lines(keep):
    return [row[0] for row in flat if keep(row)]
def skills(row):
    return row[6].split(", ")
cities, employers, known, twice = {}, [], [], []
for row in flat:
    cities.setdefault(row[4], set()).add(row[5])
    employers.append(row[4])
    known += skills(row)
    twice.append(row[1:3])
anomalies = {
    "a": lines(lambda row: len(cities[row[4]]) > 1),
    "b": lines(lambda row: row[4] == "Kite Post"),
    "c": lines(lambda row: employers.count(row[4]) == 1),
    "d": lines(lambda row: twice.count(row[1:3]) > 1),
    "e": lines(lambda row: "SQL" in skills(row)),
    "f": lines(lambda row: any(known.count(skill) == 1 for skill in skills(row))),
    "g": names[4:6],
}
