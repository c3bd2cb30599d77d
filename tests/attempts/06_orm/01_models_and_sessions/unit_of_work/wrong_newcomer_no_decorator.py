# wrong: a generator is taken for a context manager; card: "Decorate it with `@contextmanager`"
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        session.close()
