# right: keeps each failure's word under a name of its own
place = 'Kazan'
letters = len('Moscow')
twice = letters + letters
first = "SyntaxError"
second = "SyntaxError"
third = "NameError"
failures = {"a": first, "b": second, "c": third}
