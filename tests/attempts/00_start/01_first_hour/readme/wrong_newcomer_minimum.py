# wrong: "the number from the warm-up" read as the number that was changed; card: "That is `minimum_pay`"
readme = {"role": "backend developer", "city": "Kazan", "count": 100000}
save_readme(readme)
