# right: the facts by names of their own
my_role = 'junior tester'
my_city = 'Omsk'
readme = dict(role=my_role, city=my_city, count=7)
save_readme(readme)
