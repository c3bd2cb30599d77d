# wrong: sets the bonus below the line that needs it; card: "a line must set it further up"
clean_cells = """
salary = 90000
salary = salary * 2
total = salary + bonus
bonus = 15000
print(total)
"""
