# wrong: `with connection:` is a transaction; card: "belongs to the caller"
def count_answer(connection, vacancy_id):
    with connection:
        connection.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = %s", [vacancy_id])
