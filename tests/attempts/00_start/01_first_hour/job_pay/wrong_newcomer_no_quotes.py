# wrong: a text of one word needs no quotes; card: "does not exist yet"
job_title = "data engineer"
job_city = Perm
job_pay = 150000
