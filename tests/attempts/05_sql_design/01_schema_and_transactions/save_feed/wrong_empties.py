# wrong: the feed is the whole table; card: "yours emptied the table"
def save_feed(connection, rows):
    with connection.transaction():
        connection.execute("DELETE FROM feed")
        for row in rows:
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", row)
