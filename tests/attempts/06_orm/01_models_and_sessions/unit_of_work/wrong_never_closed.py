# wrong: commit and rollback, no close; card: "Committed is not closed"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise
