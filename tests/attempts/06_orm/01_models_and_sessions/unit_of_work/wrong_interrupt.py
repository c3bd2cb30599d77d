# wrong OR5: an interrupt leaves the session open; card: "after a refused commit and an interrupt too"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
        session.close()
    except Exception:
        session.rollback()
        session.close()
        raise
