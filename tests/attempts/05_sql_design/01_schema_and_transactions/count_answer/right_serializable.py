# right: SERIALIZABLE, repeated when it is refused
def count_answer(connection, vacancy_id):
    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
    while True:
        try:
            answers = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()[0]
            connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [answers + 1, vacancy_id])
            connection.commit()
            return
        except psycopg.errors.SerializationFailure:
            connection.rollback()
