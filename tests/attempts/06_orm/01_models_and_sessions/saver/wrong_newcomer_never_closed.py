# wrong OR5: commit is taken for close; card: "The session is closed when the call ends"
def saver(engine):
    def save(title):
        session = Session(engine)
        session.add(Post(title=title))
        session.flush()
        session.commit()
        print(title, "saved")
    return save
