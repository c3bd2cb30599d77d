# wrong: every counter grows; card: "Every counter grew"
def count_answer(connection, vacancy_id):
    connection.execute("UPDATE counters SET answers = answers + 1")
    connection.commit()
