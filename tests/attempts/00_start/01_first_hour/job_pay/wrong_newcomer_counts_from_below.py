# wrong: reads the facts of job 6 for those of job 4; card: "the title of another job"
job_title = "python developer"
job_city = "Kazan"
job_pay = 120000
