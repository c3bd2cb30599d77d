# wrong: returns what the call gives; card: "without brackets"
def saver(engine):
    def save(title="x"):
        with Session(engine) as session:
            session.add(Post(title=title))
            session.commit()

    return save()
