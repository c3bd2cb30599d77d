# right: texts glued pass by pass
handlers = {"a": "AC" + "D", "b": "BC", "c": "B", "d": "BA", "e": "BC" + "AB" + "BC", "f": "BD", "g": "BC" + "AC"}
