# wrong OR5: nothing happens after an error; card: "a session was not closed"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    yield session
    session.commit()
    session.close()
