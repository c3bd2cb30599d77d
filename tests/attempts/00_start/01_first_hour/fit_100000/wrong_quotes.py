# wrong: a number in quotes; card: "A number stands without quotes"
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = "7"
