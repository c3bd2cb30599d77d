# wrong OR5: closes only when all went well; card: "its connection stays away"
def store_post(engine, title, city=None):
    session = Session(engine)
    post = Post(title=title, city=city)
    session.add(post)
    session.flush()
    facts = {"post_id": post.post_id, "title": post.title, "city": post.city}
    session.commit()
    session.close()
    return facts
