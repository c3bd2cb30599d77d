# wrong: counts for 150000 and never changes the number; card: "still holds 150000"
minimum_pay = 150000
show_jobs(minimum_pay)
fit_100000 = 3
