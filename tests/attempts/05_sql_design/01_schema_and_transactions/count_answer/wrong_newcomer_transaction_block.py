# wrong: a transaction block keeps others out; card: "reading and writing must not come apart"
def count_answer(connection, vacancy_id):
    with connection.transaction():
        row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()
        connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
