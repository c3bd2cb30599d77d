# wrong PY8: an empty city taken for a missing one; card: "an empty city is stated"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).order_by(Post.post_id.desc()).limit(count)
    query = query.where(Post.city == city) if city else query.where(Post.city.is_(None))
    return session.execute(query).all()
