# right: closes by hand
def store_post(engine, title, city=None):
    session = Session(engine)
    try:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
        session.refresh(post)
        return {"post_id": post.post_id, "title": post.title, "city": post.city}
    except Exception:
        session.rollback()
        raise
    finally:
        session.close()
