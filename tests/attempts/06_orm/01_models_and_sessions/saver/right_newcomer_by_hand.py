# right: close written twice
def saver(engine):
    def save(title):
        session = Session(engine)
        try:
            post = Post(title=title)
            session.add(post)
            session.commit()
        except Exception:
            session.rollback()
            session.close()
            raise
        session.close()
    return save
