# wrong PY4: deepcopy taken for shallow; card: "PY4: `deepcopy` copies the inner lists too"
shared = {"a": ["go", "sql", "git"], "b": ["go", "sql"], "c": {"id": 7, "skills": ["go", "sql"]}, "d": ["go"], "e": [["go", "c"], ["sql"]], "f": [["go"], ["sql", "c"]], "g": ["sql"], "h": {"Пермь": [7], "Казань": [7]}}
