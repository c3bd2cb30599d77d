# wrong OR10: the word bound, its signs not escaped; card: "`%` is a sign to LIKE"
def find_titles(session, word):
    return list(session.scalars(select(Post.title).where(Post.title.contains(word)).order_by(Post.post_id)))
