# wrong PY4: right for the dict, not for a list of lists; card: "PY4: the outer list was copied; its inner lists are shared"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
