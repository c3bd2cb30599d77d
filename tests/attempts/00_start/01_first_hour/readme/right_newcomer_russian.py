# right: writes in her own language, count from the warm-up's name
readme = {"role": "аналитик данных", "city": "Ростов-на-Дону", "count": fit_100000}
save_readme(readme)
