# right: single quotes, and the pay worked out
job_pay = 2 * 75000
job_city = 'Perm'
job_title = 'data engineer'
