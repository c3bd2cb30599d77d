# wrong: writes inside quotes and leaves the dots there; card: "none of them stays"
readme = {"role": "...tester", "city": "Omsk", "count": 7}
save_readme(readme)
