# wrong OR3: reads after the block; card: "read after its session closed"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
        answer = post
    return {"post_id": answer.post_id, "title": title, "city": city}
