# wrong PY4: believes that = copies; card: "PY4: `sent = draft` copies nothing"
shared = {"a": ["go", "sql"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["go", "sql"], "h": {"Пермь": [7], "Казань": []}}
