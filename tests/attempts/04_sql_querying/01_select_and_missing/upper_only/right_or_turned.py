# right: the OR of the opposites, turned round
upper_only = "select vacancy_id, title, amount_to from vacancies where not (amount_from is not null or amount_to is null)"
