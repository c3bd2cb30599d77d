# wrong OR4: eight sessions for eight calls, the ninth finds none; card: "how many calls come"
def saver(engine):
    sessions = [Session(engine) for _ in range(8)]

    def save(title):
        session = sessions.pop()
        session.add(Post(title=title))
        session.commit()
        session.close()

    return save
