# right: writes each list down under a name first
a = ["go", "sql", "git"]
b = ["go", "sql"]
c = {"id": 7, "skills": ["go", "sql"]}
d = ["go"]
e = [["go", "c"], ["sql"]]
f = [["go"], ["sql"]]
g = ["sql"]
h = {"Пермь": [7], "Казань": [7]}
shared = {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g, "h": h}
