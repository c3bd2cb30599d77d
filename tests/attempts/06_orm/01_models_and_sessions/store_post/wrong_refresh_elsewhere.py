# wrong OR3: asks another session to fill the object; card: "does not know this object"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
    with Session(engine) as session:
        session.refresh(post)
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
