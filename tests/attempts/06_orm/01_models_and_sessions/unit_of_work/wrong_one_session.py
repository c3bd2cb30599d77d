# wrong OR4: one session for all blocks; card: "each block gets a session of its own"
sessions = {}


@contextmanager
def unit_of_work(engine):
    session = sessions.setdefault(id(engine), Session(engine))
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        session.close()
