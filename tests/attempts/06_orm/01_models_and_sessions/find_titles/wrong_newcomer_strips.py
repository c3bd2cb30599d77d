# wrong: blanks at the ends do not count; card: "blank is a letter too"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.contains(word.strip(), autoescape=True)).order_by(Post.post_id)
    return session.scalars(query).all()
