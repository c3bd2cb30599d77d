# wrong PY4: believes a copy is a copy, inside too; card: "PY4: a shallow copy shares the inner list"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go"]}, "d": ["go"], "e": [["go"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
