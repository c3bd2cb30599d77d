# wrong SQ10: sorts what LIMIT has left; card: "LIMIT keeps whichever rows lie first"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).limit(count)
    return sorted(session.execute(query).all(), reverse=True)
