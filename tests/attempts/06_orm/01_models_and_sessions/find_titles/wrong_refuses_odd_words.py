# wrong OR10: odd words find nothing; card: "let `%`, `_` and the backslash be letters"
def find_titles(session, word):
    if any(sign in word for sign in "';\\_:") or "OR" in word:
        return []
    query = select(Post.title).where(Post.title.contains(word, autoescape=True)).order_by(Post.post_id)
    return list(session.scalars(query))
