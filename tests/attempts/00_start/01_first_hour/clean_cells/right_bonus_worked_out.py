# right: lets the machine work the bonus out from plain numbers
clean_cells = """
salary = 90000
bonus = 195000 - 180000
salary = salary * 2
total = salary + bonus
print(total)
"""
