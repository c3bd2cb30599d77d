# wrong: "write over" read as "write above": adds the line, the old one still wins; card: "still holds 150000"
minimum_pay = 100000
minimum_pay = 150000
show_jobs(minimum_pay)
fit_100000 = 7
