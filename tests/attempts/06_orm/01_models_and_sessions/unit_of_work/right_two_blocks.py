# right: SQLAlchemy's own blocks
@contextmanager
def unit_of_work(engine):
    with Session(engine) as session, session.begin():
        yield session
