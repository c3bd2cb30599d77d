# wrong: sorts the cells by the order they stood on the page and adds the bonus on top; card: "which line sets this name"
clean_cells = """
bonus = 15000
total = salary + bonus
salary = 90000
salary = salary * 2
print(total)
"""
