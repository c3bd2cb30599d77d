# right: returns from inside the block
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.flush()
        answer = {"post_id": post.post_id, "title": post.title, "city": post.city}
        session.commit()
        return answer
