# wrong: takes the greatest number for its own; card: "may be somebody else's"
def store_post(engine, title, city=None):
    from sqlalchemy import func, select

    with Session(engine) as session:
        session.add(Post(title=title, city=city))
        session.commit()
        number = session.scalar(select(func.max(Post.post_id)))
    return {"post_id": number, "title": title, "city": city}
