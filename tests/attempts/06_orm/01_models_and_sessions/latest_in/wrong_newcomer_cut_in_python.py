# wrong OR7: cuts in Python; card: "only to be thrown away there"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).order_by(Post.post_id.desc())
    return session.execute(query).all()[:count]
