# wrong OR5: only the good ending closes; card: "the session is closed in every case"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
    except Exception:
        session.rollback()
        raise
    session.commit()
    session.close()
