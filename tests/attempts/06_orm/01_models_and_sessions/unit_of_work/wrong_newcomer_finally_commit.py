# wrong OR5: finally commits; card: "the failed block was committed too"
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    try:
        yield session
    finally:
        session.commit()
        session.close()
