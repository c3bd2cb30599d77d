# right: FOR UPDATE
def count_answer(connection, vacancy_id):
    question = "SELECT answers FROM counters WHERE vacancy_id = %s FOR UPDATE"
    row = connection.execute(question, [vacancy_id]).fetchone()
    new = row[0] + 1
    connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [new, vacancy_id])
    connection.commit()
