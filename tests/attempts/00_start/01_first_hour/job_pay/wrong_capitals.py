# wrong: capitals as in a headline; card: "Letter by letter"
job_title = "Data Engineer"
job_city = "Perm"
job_pay = 150000
