# wrong: counts all jobs of the page; card: "Twelve is all of them"
readme = {"role": "backend developer", "city": "Kazan", "count": 12}
save_readme(readme)
