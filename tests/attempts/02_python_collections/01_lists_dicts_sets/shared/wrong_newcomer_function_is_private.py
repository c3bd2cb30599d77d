# wrong PY4: believes that a function works on its own copy; card: "PY4: a call copies nothing"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["go", "sql"], "h": {"Пермь": [7], "Казань": [7]}}
