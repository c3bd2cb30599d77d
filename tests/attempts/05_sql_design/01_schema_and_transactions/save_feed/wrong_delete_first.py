# wrong: delete and add anew; card: "The star is gone"
def save_feed(connection, rows):
    with connection.transaction():
        for row in rows:
            connection.execute("DELETE FROM feed WHERE site = %s AND external_id = %s", row[:2])
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s)", row)
