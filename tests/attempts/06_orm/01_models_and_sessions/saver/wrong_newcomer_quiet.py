# wrong PY10: a refused title is nobody's business; card: "the error was swallowed"
def saver(engine):
    def save(title):
        with Session(engine) as session:
            session.add(Post(title=title))
            try:
                session.commit()
            except IntegrityError:
                session.rollback()
    return save
