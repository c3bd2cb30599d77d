# right: in Russian, the count by its name
readme = {"role": "младший бэкенд-разработчик", "city": "Нижний Новгород", "count": fit_100000}
save_readme(readme)
