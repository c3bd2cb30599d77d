# right: puts the number in another name first, leaves his notes
# first it was 150000, now 100000
least_pay = 100000
minimum_pay = least_pay
show_jobs(minimum_pay)
count = 7
fit_100000 = count
