# wrong PY1: prints instead of returning; card: "the dict is printed or forgotten"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
        print({"post_id": post.post_id, "title": post.title, "city": post.city})
