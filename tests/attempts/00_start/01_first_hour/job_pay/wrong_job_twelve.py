# wrong: reads the last row; card: "That is job 12"
job_title = "junior data engineer"
job_city = "Tomsk"
job_pay = 90000
