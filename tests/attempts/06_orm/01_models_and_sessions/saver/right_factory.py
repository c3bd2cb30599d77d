# right: a maker of sessions whose block commits
from sqlalchemy.orm import sessionmaker


def saver(engine):
    new_session = sessionmaker(engine)

    def save(title):
        with new_session.begin() as session:
            session.add(Post(title=title))

    return save
