# wrong OR5: drops the with, and never closes; card: "its connection stays away"
def store_post(engine, title, city=None):
    session = Session(engine)
    post = Post(title=title, city=city)
    session.add(post)
    session.commit()
    return {"post_id": post.post_id, "title": post.title, "city": post.city}
