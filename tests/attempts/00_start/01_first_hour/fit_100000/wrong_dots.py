# wrong: counts and writes nothing down; card: "three dots"
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = ...
