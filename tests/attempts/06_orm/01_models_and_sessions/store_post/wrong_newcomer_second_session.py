# wrong: looks the row up by its title; card: "may be somebody else's"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
    with Session(engine) as session:
        post = session.scalars(select(Post).where(Post.title == title)).first()
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
