# wrong: the count of the first run; card: "Three is the count for 150000"
readme = {"role": "tester", "city": "Omsk", "count": 3}
save_readme(readme)
