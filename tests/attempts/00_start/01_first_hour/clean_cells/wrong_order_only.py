# wrong: mends the order and forgets the deleted cell; card: "An empty kernel knows no `bonus`"
clean_cells = """
salary = 90000
salary = salary * 2
total = salary + bonus
print(total)
"""
