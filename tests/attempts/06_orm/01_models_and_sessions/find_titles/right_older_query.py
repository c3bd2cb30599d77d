# right: the older query style, escape named
def find_titles(session, word):
    rows = session.query(Post.title).filter(Post.title.contains(word, escape="!", autoescape=True))
    return [title for (title,) in rows.order_by(Post.post_id.asc())]
