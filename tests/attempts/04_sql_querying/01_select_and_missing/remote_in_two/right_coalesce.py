# right: small letters, NOT and coalesce instead of the second OR
remote_in_two = (
    "select vacancy_id, city, amount_from, amount_to from vacancies where city in ('Казань', 'Москва') "
    "and schedule = 'remote' and not (coalesce(amount_from, 0) < 200000 and coalesce(amount_to, 0) < 200000) order by 1"
)
