# right: counts the rows by listing their numbers
minimum_pay = 100000
show_jobs(minimum_pay)
# rows I see: job 3, 4, 6, 7, 8, 10, 11
fit_100000 = 1 + 1 + 1 + 1 + 1 + 1 + 1
