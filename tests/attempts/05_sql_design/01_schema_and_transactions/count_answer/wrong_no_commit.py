# wrong OR2: an update is a commit; card: "nothing was committed"
def count_answer(connection, vacancy_id):
    connection.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = %s", [vacancy_id])
