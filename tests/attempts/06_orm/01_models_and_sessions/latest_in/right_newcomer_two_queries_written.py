# right: None in a branch of its own
def latest_in(session, city, count):
    if city is None:
        query = select(Post.post_id, Post.title).where(Post.city.is_(None))
    else:
        query = select(Post.post_id, Post.title).where(Post.city == city)
    query = query.order_by(Post.post_id.desc()).limit(count)
    found = []
    for number, title in session.execute(query):
        found.append((number, title))
    return found
