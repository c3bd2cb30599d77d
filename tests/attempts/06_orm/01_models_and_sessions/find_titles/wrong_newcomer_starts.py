# wrong: contains is read as begins with; card: "anywhere in the title"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.startswith(word, autoescape=True)).order_by(Post.post_id)
    return session.scalars(query).all()
