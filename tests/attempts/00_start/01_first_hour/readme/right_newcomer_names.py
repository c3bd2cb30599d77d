# right: three names first, then the braces
my_role = "junior data engineer"
my_city = "Ufa"
readme = {"role": my_role, "city": my_city, "count": 7}
save_readme(readme)
