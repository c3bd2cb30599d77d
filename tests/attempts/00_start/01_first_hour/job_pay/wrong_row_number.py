# wrong: keeps the number of the row as the pay; card: "That is the number of the row"
job_title = "data engineer"
job_city = "Perm"
job_pay = 4
