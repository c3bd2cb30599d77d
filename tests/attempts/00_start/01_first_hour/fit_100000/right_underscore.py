# right: writes the number with an underscore
minimum_pay = 100_000
show_jobs(minimum_pay)
fit_100000 = 4 + 3
