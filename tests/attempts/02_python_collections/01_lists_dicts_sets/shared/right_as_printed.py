# right: written down at once
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Казань": [7], "Пермь": [7]}}
