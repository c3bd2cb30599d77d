# wrong: smallest number first; card: "The greatest number first"
def latest_in(session, city, count):
    query = select(Post.post_id, Post.title).where(Post.city == city).order_by(Post.post_id.desc()).limit(count)
    return sorted(session.execute(query).all())
