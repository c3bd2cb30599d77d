# wrong OR1: the numbers first, then each row; card: "One SELECT for one question"
def latest_in(session, city, count):
    query = select(Post.post_id).where(Post.city == city).order_by(Post.post_id.desc()).limit(count)
    numbers = session.scalars(query).all()
    return [(number, session.get(Post, number).title) for number in numbers]
