# wrong OR5: rolls back and closes after the database's errors only; card: "a session was not closed"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
    except IntegrityError:
        session.rollback()
        session.close()
        raise
    session.close()
