# right: an empty object, filled, and a dict, filled
def store_post(engine, title, city=None):
    session = Session(engine)
    try:
        post = Post()
        post.title = title
        post.city = city
        session.add(post)
        session.commit()
        number = post.post_id
        result = {}
        result["post_id"] = number
        result["title"] = title
        result["city"] = city
        return result
    finally:
        session.close()
