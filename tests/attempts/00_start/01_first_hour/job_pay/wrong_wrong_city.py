# wrong: stops at the wrong city that the task asked to try; card: "this is the *not yet*"
job_title = "data engineer"
job_city = "Omsk"
job_pay = 150000
