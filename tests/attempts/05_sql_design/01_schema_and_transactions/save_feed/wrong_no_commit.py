# wrong OR2: execute is commit; card: "nothing was committed"
def save_feed(connection, rows):
    for row in rows:
        connection.execute("INSERT INTO feed (site, external_id, title, low) VALUES (%s, %s, %s, %s) ON CONFLICT (site, external_id) DO UPDATE SET title = EXCLUDED.title, low = EXCLUDED.low", row)
