# wrong OR2: a new session each, and flush; card: "nothing was committed"
def saver(engine):
    def save(title):
        with Session(engine) as session:
            session.add(Post(title=title))
            session.flush()

    return save
