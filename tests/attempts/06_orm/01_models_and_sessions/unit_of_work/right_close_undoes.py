# right: close rolls back what was not committed
@contextmanager
def unit_of_work(engine):
    with Session(engine) as session:
        yield session
        session.commit()
