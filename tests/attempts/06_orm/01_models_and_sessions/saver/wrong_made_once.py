# wrong OR4: a maker, called once; card: "the threads use one session"
from sqlalchemy.orm import sessionmaker


def saver(engine):
    make = sessionmaker(engine)
    session = make()

    def save(title):
        with session:
            session.add(Post(title=title))
            session.commit()

    return save
