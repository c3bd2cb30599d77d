# right: texts and a number
readme = {"role": "python developer", "city": "Samara", "count": 7}
save_readme(readme)
