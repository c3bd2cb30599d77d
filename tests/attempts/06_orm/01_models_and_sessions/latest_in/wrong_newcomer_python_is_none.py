# wrong SQ1: Python's `is` inside where; card: "is answered by Python"
def latest_in(session, city, count):
    if city is None:
        query = select(Post).where(Post.city is None)
    else:
        query = select(Post).where(Post.city == city)
    posts = session.scalars(query.order_by(Post.post_id.desc()).limit(count)).all()
    return [(post.post_id, post.title) for post in posts]
