# wrong: 195000 less 90000: forgot that the salary doubles; card: "forgets that `salary` was doubled"
clean_cells = """
salary = 90000
bonus = 105000
salary = salary * 2
total = salary + bonus
print(total)
"""
