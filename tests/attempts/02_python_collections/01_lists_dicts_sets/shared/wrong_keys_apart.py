# wrong PY4: two keys, so two lists; card: "PY4: both keys lead to one list"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": []}}
