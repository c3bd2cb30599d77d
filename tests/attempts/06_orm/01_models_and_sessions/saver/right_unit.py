# right: the unit of work of the task above
def saver(engine):
    def save(title):
        with unit_of_work(engine) as session:
            session.add(Post(title=title))

    return save
