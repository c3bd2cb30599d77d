# wrong: puts quotes around everything; card: "Quotes make a text of it"
job_title = "data engineer"
job_city = "Perm"
job_pay = "150000"
