# right: else for the good ending
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
    except BaseException:
        session.rollback()
        raise
    else:
        session.commit()
    finally:
        session.close()
