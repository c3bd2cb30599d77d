# right: except without a name
from contextlib import contextmanager

@contextmanager
def unit_of_work(engine):
    with Session(engine) as session:
        try:
            yield session
            session.commit()
        except:
            session.rollback()
            raise
