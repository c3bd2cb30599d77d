# wrong: believes that `sent = [...]` fills the shared list anew; card: "`sent = ...` moves the name `sent` to another list"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["sql"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
