# wrong: the number of rows is the last number; card: "is not the number of the last one"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        session.add(Post(title=title, city=city))
        session.commit()
        number = len(session.scalars(select(Post.post_id)).all())
    return {"post_id": number, "title": title, "city": city}
