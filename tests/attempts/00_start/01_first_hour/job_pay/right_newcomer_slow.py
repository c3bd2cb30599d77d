# right: wrong city first, then set again, as the text asked
job_title = "data engineer"
job_city = "Omsk"
job_pay = 150000
# the check said not yet, now the right one
job_city = "Perm"
job_title
job_city
job_pay
