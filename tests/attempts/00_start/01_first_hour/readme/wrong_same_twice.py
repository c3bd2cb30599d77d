# wrong: the same text for both; card: "Role and city say the same"
readme = {"role": "Kazan", "city": "Kazan", "count": 7}
save_readme(readme)
