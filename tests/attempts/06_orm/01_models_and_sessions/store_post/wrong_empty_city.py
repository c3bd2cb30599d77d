# wrong PY8: an empty city becomes None; card: "an empty city is stated"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city or None)
        session.add(post)
        session.commit()
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
