# right: the row is locked when it is read
def count_answer(connection, vacancy_id):
    with connection.transaction():
        row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s FOR UPDATE", [vacancy_id]).fetchone()
        connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
