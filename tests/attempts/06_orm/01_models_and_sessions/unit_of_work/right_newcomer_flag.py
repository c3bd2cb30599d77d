# right: a flag says whether all went well
@contextmanager
def unit_of_work(engine):
    session = Session(engine)
    well = False
    try:
        yield session
        session.commit()
        well = True
    finally:
        if not well:
            session.rollback()
        session.close()
