# wrong: copies 301 from the text; card: "301 is an example"
def store_post(engine, title, city=None):
    with Session(engine) as session:
        post = Post(title=title, city=city)
        session.add(post)
        session.commit()
    return {"post_id": 301, "title": title, "city": city}
