# wrong PY4: believes each key of a dict has a list of its own; card: "PY4: both keys lead to one list"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": []}}
