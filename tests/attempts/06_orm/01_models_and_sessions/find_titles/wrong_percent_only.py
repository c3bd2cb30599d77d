# wrong OR10: escapes the percent sign only; card: "let `%`, `_` and the backslash be letters"
def find_titles(session, word):
    pattern = "%" + word.replace("%", "\\%") + "%"
    return list(session.scalars(select(Post.title).where(Post.title.like(pattern)).order_by(Post.post_id)))
