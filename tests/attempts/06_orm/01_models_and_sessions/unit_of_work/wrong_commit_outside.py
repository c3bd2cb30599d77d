# wrong OR5: the commit stands outside the try; card: "after a refused commit"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
    except BaseException:
        session.rollback()
        session.close()
        raise
    session.commit()
    session.close()
