# wrong: the count of those above 100000; card: "counts too"
readme = {"role": "tester", "city": "Omsk", "count": 6}
save_readme(readme)
