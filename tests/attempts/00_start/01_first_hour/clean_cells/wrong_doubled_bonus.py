# wrong: believes that the bonus is doubled too; card: "it is not doubled with the salary"
clean_cells = """
salary = 90000
salary = salary * 2
bonus = 7500
total = salary + bonus
print(total)
"""
