# wrong OR4: one session, and again after each error; card: "the threads use one session"
def saver(engine):
    session = Session(engine)

    def save(title):
        try:
            session.add(Post(title=title))
            session.commit()
        except Exception:
            session.rollback()
            session.add(Post(title=title))
            session.commit()

    return save
