# wrong: closes the caller's session; card: "leave it open"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.contains(word, autoescape=True)).order_by(Post.post_id)
    found = list(session.scalars(query))
    session.close()
    return found
