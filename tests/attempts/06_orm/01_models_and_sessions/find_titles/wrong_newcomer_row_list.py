# wrong: takes a row for its title; card: "A row is not its title"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.contains(word, autoescape=True)).order_by(Post.post_id)
    return session.execute(query).all()
