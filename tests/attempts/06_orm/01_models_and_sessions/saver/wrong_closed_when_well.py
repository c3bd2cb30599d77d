# wrong OR5: a session each, left open after an error; card: "The session is closed when the call ends"
kept = []


def saver(engine):
    def save(title):
        session = Session(engine)
        kept.append(session)
        session.add(Post(title=title))
        session.commit()
        session.close()

    return save
