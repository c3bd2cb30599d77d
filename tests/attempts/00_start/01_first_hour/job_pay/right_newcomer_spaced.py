# right: single quotes, pay by its parts
job_title='data engineer'
job_city   =   'Perm'
job_pay = 150 * 1000
print(job_title, job_city, job_pay)
