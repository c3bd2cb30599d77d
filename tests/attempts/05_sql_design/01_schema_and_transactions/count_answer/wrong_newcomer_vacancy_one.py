# wrong: the vacancy of the demonstration; card: "Only the counter of the vacancy that was given"
def count_answer(connection, vacancy_id):
    connection.execute("UPDATE counters SET answers = answers + 1 WHERE vacancy_id = 1")
    connection.commit()
