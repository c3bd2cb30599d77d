# wrong OR2: the end of the block taken for commit; card: "nothing was committed"
@contextmanager
def unit_of_work(engine):
    with Session(engine) as session:
        yield session
