# wrong OR7: the city in SQL, the cut in Python; card: "rows travel to Python only to be thrown away"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).order_by(Post.post_id.desc())
    return session.execute(query).all()[:count]
