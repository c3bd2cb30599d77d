# wrong OR10: the word inside the SQL text; card: "the word became SQL"
def find_titles(session, word):
    query = text(f"SELECT title FROM posts WHERE title LIKE '%{word}%' ORDER BY post_id")
    return list(session.scalars(query))
