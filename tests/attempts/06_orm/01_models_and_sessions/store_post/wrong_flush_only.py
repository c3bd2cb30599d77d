# wrong OR2: flush taken for commit; card: "flushed, not committed"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.flush()
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
