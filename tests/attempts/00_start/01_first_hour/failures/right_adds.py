# right: adds instead of doubling
place = """Kazan"""
letters = len("Moscow")
twice = letters + letters
failures = dict(a="SyntaxError", b="SyntaxError", c="NameError")
