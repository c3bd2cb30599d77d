# wrong: reads the number of the last row shown as the count of the rows; card: "11 is the number of the last job shown"
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = 11
