# wrong: the count's name in quotes; card: "With quotes it is the word"
readme = {"role": "tester", "city": "Omsk", "count": "fit_100000"}
save_readme(readme)
