# wrong: capital and small alike; card: "Go is another word than go"
def find_titles(session, word):
    query = select(Post.title).where(Post.title.icontains(word, autoescape=True)).order_by(Post.post_id)
    return list(session.scalars(query))
