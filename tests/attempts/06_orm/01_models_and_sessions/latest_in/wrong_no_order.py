# wrong SQ10: the limit without an order; card: "LIMIT keeps whichever rows lie first"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).limit(count)
    return session.execute(query).all()
