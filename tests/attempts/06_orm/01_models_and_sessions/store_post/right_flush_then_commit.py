# right: reads after the flush, commits, returns plain values
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.flush()
        facts = dict(post_id=post.post_id, title=post.title, city=post.city)
        session.commit()
    return facts
