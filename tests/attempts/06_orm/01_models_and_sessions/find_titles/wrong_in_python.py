# wrong OR7: fetches all and filters in Python; card: "the database chooses the rows"
def find_titles(session, word):
    posts = session.scalars(select(Post).order_by(Post.post_id)).all()
    return [post.title for post in posts if word in post.title]
