# wrong PY4: believes that copy() is one more name; card: "`copy()` made a second list"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql", "git"], "c": {"id": 8, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"], ["git"]], "f": [["go"], ["sql", "c"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
