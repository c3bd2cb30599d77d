# right: SQL by hand, the word bound, the signs escaped
def find_titles(session, word):
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, "\\" + sign)
    query = text("SELECT title FROM posts WHERE title LIKE :pattern ORDER BY post_id")
    return [row.title for row in session.execute(query, {"pattern": f"%{word}%"})]
