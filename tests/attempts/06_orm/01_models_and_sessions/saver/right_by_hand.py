# right: try and finally in each call
def saver(engine):
    def save(title):
        session = Session(bind=engine)
        try:
            session.add(Post(title=title))
            session.commit()
        finally:
            session.close()

    return save
