# right: the signs escaped by hand, the word bound
def find_titles(session, word):
    safe = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    query = select(Post.title).where(Post.title.like("%" + safe + "%", escape="\\")).order_by(Post.post_id)
    answer = []
    for title in session.scalars(query):
        answer.append(title)
    return answer
