# right: lets the machine count
minimum_pay = 100000
show_jobs(minimum_pay)
fit_100000 = len([pay for title, city, pay in vacancies if pay >= minimum_pay])
