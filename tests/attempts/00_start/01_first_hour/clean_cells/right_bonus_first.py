# right: the bonus on top, empty lines and a note between
clean_cells = """# the notebook, repaired
bonus = 15000

salary = 90000
salary = salary * 2

total = salary + bonus
print(total)"""
