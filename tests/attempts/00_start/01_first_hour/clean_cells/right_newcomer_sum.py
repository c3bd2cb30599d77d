# right: the bonus is written as the sum on paper
clean_cells = """bonus = 195000 - 180000
salary = 90000
salary = salary * 2
total = salary + bonus
print(total)"""
