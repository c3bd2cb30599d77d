# wrong PY8: a count of 0 taken for no limit; card: "a count of 0 asks for no row"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).order_by(Post.post_id.desc())
    if count:
        query = query.limit(count)
    return session.execute(query).all()
