# wrong OR4: one session for all; card: "the threads use one session"
def saver(engine):
    session = Session(engine)

    def save(title):
        post = Post(title=title)
        session.add(post)
        session.commit()

    return save
