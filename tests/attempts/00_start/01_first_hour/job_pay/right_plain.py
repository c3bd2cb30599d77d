# right: three lines
job_title = "data engineer"
job_city = "Perm"
job_pay = 150000
