# wrong: the sum stands before the doubling; card: "must be doubled before the sum"
clean_cells = """
salary = 90000
bonus = 15000
total = salary + bonus
salary = salary * 2
print(total)
"""
