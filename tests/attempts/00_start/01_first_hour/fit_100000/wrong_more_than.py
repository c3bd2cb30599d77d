# wrong: at least is read as more than; card: "counts too"
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = 6
