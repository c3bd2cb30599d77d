# wrong: changes the number, keeps the count that stood there before; card: "Three is the count for 150000"
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = 3
