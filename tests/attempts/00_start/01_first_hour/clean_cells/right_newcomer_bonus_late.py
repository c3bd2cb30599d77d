# right: bonus stands right before it is needed, blank lines between
clean_cells = """
salary = 90000

salary = salary * 2

bonus = 15000

total = salary + bonus

print(total)
"""
