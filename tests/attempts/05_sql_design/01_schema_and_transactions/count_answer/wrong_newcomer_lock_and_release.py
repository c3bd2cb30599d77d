# wrong: a lock outlives the commit; card: "reading and writing must not come apart"
def count_answer(connection, vacancy_id):
    row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s FOR UPDATE", [vacancy_id]).fetchone()
    connection.commit()
    connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
    connection.commit()
