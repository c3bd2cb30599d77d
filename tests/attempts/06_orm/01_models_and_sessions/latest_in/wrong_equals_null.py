# wrong SQ1: a bound None compared by =; card: "nothing equals NULL"
def latest_in(session, city, count):
    query = text("SELECT post_id, title FROM posts WHERE city = :city ORDER BY post_id DESC LIMIT :count")
    return session.execute(query, {"city": city, "count": count}).all()
