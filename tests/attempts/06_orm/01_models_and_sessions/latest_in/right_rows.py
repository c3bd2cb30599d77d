# right: the rows as they come
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).order_by(Post.post_id.desc()).limit(count)
    if city is None:
        query = query.where(Post.city.is_(None))
    else:
        query = query.where(Post.city == city)
    return session.execute(query).all()
