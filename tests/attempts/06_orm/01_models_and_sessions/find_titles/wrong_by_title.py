# wrong: in order of the title; card: "not of the title"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.contains(word, autoescape=True)).order_by(Post.title)
    return list(session.scalars(query))
