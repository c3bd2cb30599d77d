# right: NOT round IS NULL, other order, sorted
upper_only = r"""
    select vacancy_id, title, amount_to
    from vacancies
    where amount_from is null and not (amount_to is null)
    order by amount_to desc
"""
run(upper_only)
