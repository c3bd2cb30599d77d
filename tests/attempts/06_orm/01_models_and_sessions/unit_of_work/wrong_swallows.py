# wrong PY10: the except hands nothing on; card: "the block's error was swallowed"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
        session.commit()
    except Exception:
        session.rollback()
    finally:
        session.close()
