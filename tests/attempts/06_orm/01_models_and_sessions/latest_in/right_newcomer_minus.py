# right: the number with a minus
def latest_in(session, city, count):
    query = select(Post).where(Post.city == city).order_by(-Post.post_id).limit(count)
    return [(post.post_id, post.title) for post in session.scalars(query)]
