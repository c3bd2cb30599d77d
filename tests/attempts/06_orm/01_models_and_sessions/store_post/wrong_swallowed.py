# wrong PY10: hides the refusal; card: "the error was swallowed"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        try:
            session.add(post)
            session.commit()
        except Exception:
            session.rollback()
            return {"post_id": None, "title": title, "city": city}
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
