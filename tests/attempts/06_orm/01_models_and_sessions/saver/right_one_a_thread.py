# right: one session a thread, ended after each call
from sqlalchemy.orm import scoped_session, sessionmaker


def saver(engine):
    session = scoped_session(sessionmaker(engine))

    def save(title):
        try:
            session.add(Post(title=title))
            session.commit()
        finally:
            session.remove()

    return save
