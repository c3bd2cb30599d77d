# right: rows, and their first column
def find_titles(session, word):
    query = select(Post.title)
    query = query.where(Post.title.contains(word, autoescape=True))
    query = query.order_by(Post.post_id)
    rows = session.execute(query).all()
    return [row[0] for row in rows]
