# wrong OR4: one session, in a with block each time; card: "the threads use one session"
def saver(engine):
    def save(title):
        with session:
            session.add(Post(title=title))
            session.commit()
    session = Session(engine)
    return save
