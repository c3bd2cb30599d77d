# wrong: SERIALIZABLE cures by itself; card: "must roll back and repeat"
def count_answer(connection, vacancy_id):
    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
    row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()
    connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
    connection.commit()
