# wrong OR2: reads the number before the flush; card: "before the flush the server has given no number"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        facts = {"post_id": post.post_id, "title": post.title, "city": post.city}
        session.commit()
    return facts
