# right: the gap becomes a number that no employer has
never_remote = (
    "select employer_id, name from employers where employer_id not in "
    "(select coalesce(employer_id, -1) from vacancies where schedule = 'remote')"
)
