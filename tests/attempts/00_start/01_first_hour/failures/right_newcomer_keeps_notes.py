# right: keeps the broken lines behind # and mends copies
# place = "Kazan            SyntaxError
place = "Kazan"
# letters = len("Moscow"   SyntaxError
letters = len("Moscow")
# twice = lettres * 2      NameError
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
