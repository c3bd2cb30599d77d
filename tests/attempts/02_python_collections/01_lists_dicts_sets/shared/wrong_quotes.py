# wrong: the screen copied as text; card: "Without quotes around it"
shared = {"a": "['go', 'sql', 'git']", "b": "['go', 'sql']", "c": "{'id': 7, 'skills': ['go', 'sql']}", "d": "['go']", "e": "[['go', 'c'], ['sql']]", "f": "[['go'], ['sql']]", "g": "['sql']", "h": "{'Пермь': [7], 'Казань': [7]}"}
