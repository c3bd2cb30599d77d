# wrong: the pay is written as people write it, with the currency; card: "a number stands without them"
job_title = "data engineer"
job_city = "Perm"
job_pay = "150000 roubles"
