# right: objects keep their values after the commit
def store_post(engine, title, city=None):
    with Session(engine, expire_on_commit=False) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
    return {"post_id": post.post_id, "title": post.title, "city": post.city}
