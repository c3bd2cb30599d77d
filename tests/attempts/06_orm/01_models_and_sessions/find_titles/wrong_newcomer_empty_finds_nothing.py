# wrong PY8: an empty word finds nothing; card: "an empty word is in every title"
def find_titles(session, word):
    if not word:
        return []
    query = select(Post.title).where(Post.title.contains(word, autoescape=True)).order_by(Post.post_id)
    return session.scalars(query).all()
