# wrong OR7: filters in Python; card: "rows travel to Python only to be thrown away"
def latest_in(session, city, count):
    posts = session.scalars(select(Post).order_by(Post.post_id.desc())).all()
    return [(post.post_id, post.title) for post in posts if post.city == city][:count]
