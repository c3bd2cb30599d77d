# wrong: writes the pay with a comma for the thousands; card: "makes two numbers of it"
job_title = "data engineer"
job_city = "Perm"
job_pay = 150,000
