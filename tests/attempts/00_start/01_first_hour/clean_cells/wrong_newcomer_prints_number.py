# wrong: prints what Dana should see; card: "the line `print(total)` stands 0 times"
clean_cells = """
salary = 90000
salary = salary * 2
bonus = 15000
total = salary + bonus
print(195000)
"""
