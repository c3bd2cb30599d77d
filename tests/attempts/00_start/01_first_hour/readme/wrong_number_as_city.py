# wrong: a number where the city belongs; card: "the line of City"
readme = {"role": "tester", "city": 7, "count": 7}
save_readme(readme)
