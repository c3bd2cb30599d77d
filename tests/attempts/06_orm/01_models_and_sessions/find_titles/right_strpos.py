# right: looks for the place of the word
from sqlalchemy import func


def find_titles(session, word):
    query = select(Post).where(func.strpos(Post.title, word) > 0).order_by(Post.post_id)
    return [post.title for post in session.scalars(query).all()]
