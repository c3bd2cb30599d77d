# wrong: copies the numbers at the left edge; card: "they are no part of a cell"
clean_cells = """
[1]   salary = 90000
[4]   salary = salary * 2
[3]   bonus = 15000
[5]   total = salary + bonus
[6]   print(total)
"""
