# wrong SQ10: no order said; card: "without `order_by`"
def find_titles(session, word):
    return list(session.scalars(select(Post.title).where(Post.title.contains(word, autoescape=True))))
