# right: changes the number and counts the rows
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = 7
