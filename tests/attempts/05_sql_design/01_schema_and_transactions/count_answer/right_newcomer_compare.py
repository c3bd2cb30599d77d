# right: writes only while the old number stands
def count_answer(connection, vacancy_id):
    while True:
        old = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()[0]
        changed = connection.execute(
            "UPDATE counters SET answers = %s WHERE vacancy_id = %s AND answers = %s", [old + 1, vacancy_id, old]
        ).rowcount
        connection.commit()
        if changed == 1:
            break
