# right: puts the text together
clean_cells = "salary = 90000\nsalary = salary * 2\n" + "bonus = 15000\n" + "total = salary + bonus\nprint(total)\n"
