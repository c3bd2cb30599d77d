# wrong: a lock in Python stops everybody; card: "reading and writing must not come apart"
from threading import Lock
lock = Lock()
def count_answer(connection, vacancy_id):
    with lock:
        row = connection.execute("SELECT answers FROM counters WHERE vacancy_id = %s", [vacancy_id]).fetchone()
        connection.execute("UPDATE counters SET answers = %s WHERE vacancy_id = %s", [row[0] + 1, vacancy_id])
        connection.commit()
