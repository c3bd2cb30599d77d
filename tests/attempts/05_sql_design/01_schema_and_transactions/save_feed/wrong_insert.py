# wrong: every row is new; card: "must be changed, not added"
def save_feed(connection, rows):
    with connection.transaction():
        for row in rows:
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", row)
