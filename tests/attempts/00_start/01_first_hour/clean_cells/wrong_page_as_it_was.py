# wrong: leaves the page as it was; card: "only what the lines above have set"
clean_cells = """
total = salary + bonus
salary = 90000
salary = salary * 2
print(total)
"""
