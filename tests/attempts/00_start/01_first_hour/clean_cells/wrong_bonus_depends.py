# wrong: a bonus that leans on the salary; card: "With another salary the bonus changes"
clean_cells = """
salary = 90000
salary = salary * 2
bonus = 195000 - salary
total = salary + bonus
print(total)
"""
