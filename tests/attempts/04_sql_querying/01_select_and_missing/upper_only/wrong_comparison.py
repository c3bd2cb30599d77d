# wrong SQ1: less than 0 must mean missing; card: "missing"
upper_only = "SELECT vacancy_id, title, amount_to FROM vacancies WHERE amount_from < 0 OR amount_from IS NULL AND amount_to > 100000"
