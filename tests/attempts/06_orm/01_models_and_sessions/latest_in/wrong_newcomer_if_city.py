# wrong PY8: an empty city is no city; card: "only None means missing"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).order_by(Post.post_id.desc()).limit(count)
    if city:
        query = query.where(Post.city == city)
    else:
        query = query.where(Post.city == None)
    return session.execute(query).all()
