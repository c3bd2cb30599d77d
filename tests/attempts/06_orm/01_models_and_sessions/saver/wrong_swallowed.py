# wrong PY10: hides the refusal; card: "the error was swallowed"
def saver(engine):
    def save(title):
        try:
            with Session(engine) as session:
                session.add(Post(title=title))
                session.commit()
        except Exception as error:
            print("not saved:", title, error)

    return save
