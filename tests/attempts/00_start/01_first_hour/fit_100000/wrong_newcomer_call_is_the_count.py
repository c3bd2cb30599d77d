# wrong: believes show_jobs gives the count back; card: "gives no number back"
minimum_pay = 100000
fit_100000 = show_jobs(minimum_pay)
