# wrong PY10: raises another error instead of handing it on; card: "another error came instead"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise RuntimeError("rolled back")
    finally:
        session.close()
