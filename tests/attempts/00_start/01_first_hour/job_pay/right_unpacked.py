# right: takes the fourth row apart
job_title, job_city, job_pay = vacancies[3]
