# wrong OR4: a lock around the one session; card: "a lock keeps one session whole"
import threading


def saver(engine):
    session = Session(engine)
    lock = threading.Lock()

    def save(title):
        with lock:
            try:
                session.add(Post(title=title))
                session.commit()
            except Exception:
                session.rollback()
                raise

    return save
