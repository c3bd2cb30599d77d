# wrong PY8: `amount_to` alone as a condition drops a stated 0; card: "stated zeros"
upper_only = "SELECT vacancy_id, title, amount_to FROM vacancies WHERE amount_from IS NULL AND amount_to"
