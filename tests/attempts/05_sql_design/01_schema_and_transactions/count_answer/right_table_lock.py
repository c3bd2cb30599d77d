# right: the whole table is locked first
def count_answer(connection, vacancy_id):
    connection.execute("LOCK TABLE counters IN EXCLUSIVE MODE")
    row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()
    connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
    connection.commit()
