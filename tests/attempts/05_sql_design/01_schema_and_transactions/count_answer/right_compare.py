# right: writes only what nobody else has written meanwhile
def count_answer(connection, vacancy_id):
    done = 0
    while done == 0:
        answers = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()[0]
        done = connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s AND answers = %s", [answers + 1, vacancy_id, answers]).rowcount
        connection.commit()
