# wrong: total before the doubling, with a bonus that fits the sum; card: "was doubled before the sum"
clean_cells = """
salary = 90000
bonus = 105000
total = salary + bonus
salary = salary * 2
print(total)
"""
