# wrong OR10: doubles the quotes by hand; card: "quotes doubled by hand"
def find_titles(session, word):
    word = word.replace("'", "''").replace(":", "\\:")
    query = text(f"SELECT title FROM posts WHERE strpos(title, '{word}') > 0 ORDER BY post_id")
    return list(session.scalars(query))
