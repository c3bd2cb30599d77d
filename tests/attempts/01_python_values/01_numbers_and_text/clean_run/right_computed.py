# right: worked out by the machine, one key at a time
clean_run = {"e": "NameError"}
pay = 90000
clean_run["b"] = pay + 5000
clean_run["a"] = pay + 5000 + 5000
rows = 3
rows = rows * 2
rows = rows + 1
clean_run["d"] = rows
clean_run["c"] = rows * 2
