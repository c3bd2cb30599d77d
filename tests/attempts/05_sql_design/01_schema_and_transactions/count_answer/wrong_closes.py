# wrong: `with connection` as a transaction; card: "on values you have not seen"
def count_answer(connection, vacancy_id):
    with connection:
        connection.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = %s", [vacancy_id])
