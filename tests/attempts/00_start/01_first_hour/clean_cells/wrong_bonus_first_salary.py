# wrong: uses the salary above the line that sets it; card: "which line sets this name"
clean_cells = """
salary = salary * 2
salary = 90000
bonus = 15000
total = salary + bonus
print(total)
"""
