# wrong: prints the number that is wanted; card: "the line `print(total)` stands 0 times"
clean_cells = """
bonus = 15000
salary = 90000
salary = salary * 2
total = salary + bonus
print(195000)
"""
