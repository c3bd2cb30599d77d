# right: a block that commits by itself
def store_post(engine, title, city=None):
    with Session(engine) as session, session.begin():
        post = Post(title=title, city=city)
        session.add(post)
        session.flush()
        number = post.post_id
    return {"post_id": number, "title": title, "city": city}
