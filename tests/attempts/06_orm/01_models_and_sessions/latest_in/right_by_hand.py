# right: SQL by hand, all bound
def latest_in(session, city, count):
    query = text("""
        SELECT post_id, title FROM posts WHERE city IS NOT DISTINCT FROM :city
        ORDER BY post_id DESC LIMIT :count
    """)
    return [tuple(row) for row in session.execute(query, {"city": city, "count": count})]
