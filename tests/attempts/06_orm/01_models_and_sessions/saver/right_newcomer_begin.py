# right: the session's own begin
def saver(engine):
    def save(title):
        with Session(engine) as session, session.begin():
            session.add(Post(title=title))
    return save
