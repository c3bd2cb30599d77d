# wrong PY4: believes that the copied outer list grew too; card: "PY4: `kept` is a list of its own"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"], ["git"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
