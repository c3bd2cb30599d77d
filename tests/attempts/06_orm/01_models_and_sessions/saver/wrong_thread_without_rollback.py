# wrong OR5: one session a thread, never rolled back; card: "wants `rollback`"
from sqlalchemy.orm import scoped_session, sessionmaker


def saver(engine):
    session = scoped_session(sessionmaker(engine))

    def save(title):
        session.add(Post(title=title))
        session.commit()

    return save
