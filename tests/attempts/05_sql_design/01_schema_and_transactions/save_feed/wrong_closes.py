# wrong OR5: `with connection` as a transaction; card: "closed the caller's connection"
def save_feed(connection, rows):
    with connection:
        for row in rows:
            connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
