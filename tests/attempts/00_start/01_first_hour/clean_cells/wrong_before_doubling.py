# wrong: takes the bonus from the salary before it was doubled; card: "forgets that `salary` was doubled"
clean_cells = """
bonus = 105000
salary = 90000
salary = salary * 2
total = salary + bonus
print(total)
"""
